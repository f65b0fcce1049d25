/* Debian's Lua 5.4, found by pkg-config. Only the C target CLuaShim includes these headers. */
#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
