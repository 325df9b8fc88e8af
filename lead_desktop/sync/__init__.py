"""How two stores meet without a network: bundles, keys, receipts. No screens and no SQL here."""
