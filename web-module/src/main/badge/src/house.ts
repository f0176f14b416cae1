/** What the server knows about where the script runs, written at the end of it. */
export interface House {
  /** The shop's public id. */
  shop: string;
  /** Where the operator's house stands, without a slash at the end. */
  url: string;
  /** Where the part for order pages lies. */
  card: string;
  /** Where the part lies that asks without telling who. */
  oblivious: string;
  /** The public keys that its answers are checked against, by epoch: those of this epoch and the next. */
  keys: Record<string, string>;
}
