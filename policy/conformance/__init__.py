"""A vendor's system against the cases: messages, transports, judge, reports."""
