/** An amount of two decimals in hundredths, since a float is never exact. */
export const cents = (amount: string): bigint => BigInt(amount.replace('.', ''));
