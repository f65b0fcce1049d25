-- Compiled Lua is refused.
Lua nothing of this is text
