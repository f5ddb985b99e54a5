"""Everything that talks to MkDocs; nothing else imports it."""
