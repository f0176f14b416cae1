package eu.sigill.link.kit.cli;

/** What {@code help} prints. */
final class HelpText {

    static final String TEXT = """
            link-kit makes and inspects encrypted review links. It talks to no server.

              keys FILE|-        make a pair of keys and write a new key file (mode 0600), or print it
                --domain NAME      the shop as it is registered, such as shop.example (required)
                --market CODE      the market it sells in, such as NL (required for own links)
                --base URL         where links lead, such as https://reviews.example
                --existing         take the keys from the environment, or from two lines of
                                   standard input: the encrypt key, then the auth key

              make [FILE|-]      make a link for each row of CSV or NDJSON, to standard output
                                 CSV has the columns email, name, ref and, if wanted, skus and tags,
                                 their entries separated by |; other columns are handed through
                --problem-column   keep rows without a link, with the reason in a column problem
                --ignore-unknown   let NDJSON have fields that do not go into links

              make --email ADDRESS --name NAME --ref REFERENCE [--sku SKU]... [--tag TAG]...
                                 make one link (other users of this machine can see options)

                --format compatible|own   compatible (default): opens at Trustpilot too
                                          own: bound to shop and market, and expires
                --expires 180d     when own links expire: a number and d, h or m; default 180d
                --fragment         put a compatible payload behind # instead of ?

              inspect [LINK|-]   open a link or payload, and tell what it says or why it is refused
                --json             as JSON

              help, version

            make and inspect take keys and target from --keys FILE (for inspect more than once),
            or from the environment: SIGILL_ENCRYPT_KEY, SIGILL_AUTH_KEY, SIGILL_BASE,
            SIGILL_DOMAIN, SIGILL_MARKET. The options --base, --domain and --market come first.

            Exit codes: 0 done, 1 the command or a setting is wrong, 2 some rows have no link,
            3 the link is refused, 141 the reader of the output went away.
            """;

    private HelpText() {}
}
