/* For tests: walks, as no rule can, through every metatable and upvalue from an environment and
 * `ad`, so that a test can compare what is there with the allow-list. */
#include "internal.h"

#include <string.h>

static void walk(lua_State *L, int value, int seen, int path);

static void walk_named(lua_State *L, int seen, int path, const char *format, const char *name) {
    int value = lua_gettop(L);
    lua_pushvalue(L, path);
    lua_pushfstring(L, format, name);
    lua_concat(L, 2);
    walk(L, value, seen, lua_gettop(L));
    lua_settop(L, value - 1);
}

static void walk(lua_State *L, int value, int seen, int path) {
    heed_lua *m = machine_of(L);
    luaL_checkstack(L, 10, NULL);
    size_t length;
    const char *text = lua_tolstring(L, path, &length);
    heed_write_bytes(L, &m->output, text, length);
    heed_write_bytes(L, &m->output, ":", 1);
    const char *type = luaL_typename(L, value);
    heed_write_bytes(L, &m->output, type, strlen(type) + 1);
    bool is_string = lua_type(L, value) == LUA_TSTRING;
    if (lua_getmetatable(L, value))
        walk_named(L, seen, path, "%s", is_string ? "<string-meta>" : "<meta>");
    if (!lua_istable(L, value) && !lua_isfunction(L, value)) return;
    lua_pushvalue(L, value);
    if (lua_rawget(L, seen) != LUA_TNIL) {
        lua_pop(L, 1);
        return;
    }
    lua_pop(L, 1);
    lua_pushvalue(L, value);
    lua_pushboolean(L, 1);
    lua_rawset(L, seen);
    if (lua_isfunction(L, value)) {
        for (int i = 1; lua_getupvalue(L, value, i) != NULL; i++)
            walk_named(L, seen, path, "%s", "<upvalue>");
        return;
    }
    for (lua_pushnil(L); lua_next(L, value);) {
        const char *name = lua_type(L, -2) == LUA_TSTRING ? lua_tostring(L, -2) : "?";
        walk_named(L, seen, path, ".%s", name);
    }
}

static int inspect_all(lua_State *L) {
    static const char *const names[] = {"env", "ad", "nil", "boolean", "number", "string",
                                        "function", "thread"};
    lua_newtable(L);
    lua_pushliteral(L, "");
    for (int i = 0; i < 8; i++) {
        switch (i) {
        case 0: heed_push_environment(L); break;
        case 1: heed_push_ad(L); break;
        case 2: lua_pushnil(L); break;
        case 3: lua_pushboolean(L, 1); break;
        case 4: lua_pushinteger(L, 1); break;
        case 5: lua_pushliteral(L, ""); break;
        case 6: lua_pushcfunction(L, inspect_all); break;
        default: lua_pushthread(L); break;
        }
        walk_named(L, 1, 2, "%s", names[i]);
    }
    return 0;
}

int heed_lua_inspect(heed_lua *m, const heed_lua_limits *limits, heed_lua_names forms) {
    m->forms = forms;
    return heed_enter(m, limits, inspect_all);
}
