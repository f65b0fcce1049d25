-- must: runtime
error("\27[2J\u{202E}\r\n\0 x")
