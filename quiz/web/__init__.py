"""What every page shares: access, headers, errors, forms, filters, the clock."""
