-- must: runtime
error("\27[2J\u{202E}\r\n\u{200F} x")
