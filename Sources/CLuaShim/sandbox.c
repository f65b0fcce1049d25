/* What a rule sees: an environment made from an allow-list, in which nothing can be changed.
 * A frozen table is an empty one that reads through a hidden table; rules have no function that
 * could reach the hidden table or the metatable. */
#include "internal.h"

#include <string.h>

static const char library_key, ad_key;

static const char *key_text(lua_State *L, int index) {
    return lua_type(L, index) == LUA_TSTRING ? lua_tostring(L, index)
                                             : lua_typename(L, lua_type(L, index));
}

static int missing_global(lua_State *L) {
    return luaL_error(L, "`%s` is not known here; is it misspelt?", key_text(L, 2));
}

static int missing_member(lua_State *L) {
    return luaL_error(L, "`%s` has no function `%s`", lua_tostring(L, lua_upvalueindex(1)),
                      key_text(L, 2));
}

static int missing_method(lua_State *L) {
    return luaL_error(L, "`ad` has no method `%s`; known are: %s", key_text(L, 2),
                      lua_tostring(L, lua_upvalueindex(1)));
}

static int undeclared(lua_State *L) {
    return luaL_error(L, "`%s` is not declared; write `local %s = …`", key_text(L, 2),
                      key_text(L, 2));
}

static int read_only(lua_State *L) {
    return luaL_error(L, "`%s` cannot be changed: this table is read-only", key_text(L, 2));
}

/* Replaces the table on top by { } with a locked metatable that reads through it. */
static void hide(lua_State *L, lua_CFunction assigned) {
    lua_newtable(L);
    lua_createtable(L, 0, 3);
    lua_pushvalue(L, -3);
    lua_setfield(L, -2, "__index");
    lua_pushcfunction(L, assigned);
    lua_setfield(L, -2, "__newindex");
    lua_pushboolean(L, 0);
    lua_setfield(L, -2, "__metatable");
    lua_setmetatable(L, -2);
    lua_remove(L, -2);
}

/* Lets reading an absent key of the table on top raise; `name` is for the message. */
static void raise_if_missing(lua_State *L, lua_CFunction missing, const char *name) {
    lua_createtable(L, 0, 1);
    lua_pushstring(L, name);
    lua_pushcclosure(L, missing, 1);
    lua_setfield(L, -2, "__index");
    lua_setmetatable(L, -2);
}

static void add_library(lua_State *L, void (*push)(lua_State *), const char *name) {
    push(L);
    raise_if_missing(L, missing_member, name);
    if (strcmp(name, "string") == 0) {
        /* ("x"):upper() reads through the metatable that all strings share. */
        lua_pushliteral(L, "");
        lua_createtable(L, 0, 2);
        lua_pushvalue(L, -3);
        lua_setfield(L, -2, "__index");
        lua_pushboolean(L, 0);
        lua_setfield(L, -2, "__metatable");
        lua_setmetatable(L, -2);
        lua_pop(L, 1);
    }
    hide(L, read_only);
    lua_setfield(L, -2, name);
}

static int host_called(lua_State *L) {
    heed_lua *m = machine_of(L);
    int method = (int)lua_tointeger(L, lua_upvalueindex(1));
    if (m->activity != CALLING || m->host == NULL)
        return luaL_error(L, "`ad` can be asked only while a message is read");
    heed_push_ad(L);
    if (!lua_rawequal(L, 1, -1))
        return luaL_error(L, "write `ad:name(…)`, with a colon");
    lua_pop(L, 1);
    heed_charge(L, 64); /* the way there and back */
    m->arguments.length = m->answer.length = 0;
    int count = lua_gettop(L) - 1;
    heed_write_int(L, &m->arguments, count);
    for (int i = 0; i < count; i++) heed_write_value(L, &m->arguments, i + 2);
    heed_lua_bytes arguments = {m->arguments.bytes, m->arguments.length};
    int failed = m->host(m->context, m, method, arguments); /* Swift begins and ends here */
    heed_charge(L, (int64_t)m->answer.length / 16);
    if (failed < 0) return heed_refuse(L, HEED_LUA_MEMORY);
    if (failed > 0) {
        m->fault = HEED_LUA_HOST;
        m->line = heed_current_line(L);
        lua_pushlstring(L, (const char *)m->answer.bytes, m->answer.length);
        return lua_error(L);
    }
    heed_push_answer(L);
    return 1;
}

int heed_lua_answer(heed_lua *m, heed_lua_bytes answer, int64_t charge) {
    if (charge > 0 && m->units <= m->limits.steps)
        m->units = charge > m->limits.steps ? m->limits.steps + 1 : m->units + charge;
    m->answer.length = 0;
    if (!heed_reserve(m, &m->answer, answer.length)) return HEED_LUA_MEMORY;
    if (answer.length > 0) memcpy(m->answer.bytes, answer.bytes, answer.length);
    m->answer.length = answer.length;
    return HEED_LUA_OK;
}

static void build_ad(lua_State *L) {
    heed_lua_names names = machine_of(L)->methods;
    lua_newtable(L);
    lua_pushliteral(L, "");
    int index = 0;
    for (const char *name = names.bytes; name < names.bytes + names.length;
         name += strlen(name) + 1) {
        lua_pushinteger(L, index++);
        lua_pushcclosure(L, host_called, 1);
        lua_setfield(L, -3, name);
        lua_pushfstring(L, index == 1 ? "%s%s" : "%s, %s", lua_tostring(L, -1), name);
        lua_remove(L, -2);
    }
    lua_insert(L, -2);
    raise_if_missing(L, missing_method, lua_tostring(L, -2));
    lua_remove(L, -2);
    hide(L, read_only);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &ad_key);
}

void heed_build_sandbox(lua_State *L) {
    heed_push_base(L);
    add_library(L, heed_push_math, "math");
    add_library(L, heed_push_string, "string");
    add_library(L, heed_push_table, "table");
    raise_if_missing(L, missing_global, "");
    lua_rawsetp(L, LUA_REGISTRYINDEX, &library_key);
    build_ad(L);
}

static int form_called(lua_State *L) {
    heed_lua *m = machine_of(L);
    int form = (int)lua_tointeger(L, lua_upvalueindex(1));
    heed_charge(L, 8);
    switch (m->activity) {
    case COLLECTING:
        heed_write_int(L, &m->output, form);
        heed_write_int(L, &m->output, heed_current_line(L));
        heed_write_value(L, &m->output, 1);
        break;
    case KEEPING:
        if (form == m->form) heed_keep_from_form(L, 1);
        break;
    default:
        return luaL_error(L, "a form can be filled in only while the file is read");
    }
    return 0;
}

/* A fresh environment with the forms of this entry in it. */
void heed_push_environment(lua_State *L) {
    heed_lua_names names = machine_of(L)->forms;
    lua_newtable(L);
    int index = 0;
    for (const char *name = names.bytes; name < names.bytes + names.length;
         name += strlen(name) + 1) {
        lua_pushinteger(L, index++);
        lua_pushcclosure(L, form_called, 1);
        lua_setfield(L, -2, name);
    }
    lua_createtable(L, 0, 1);
    lua_rawgetp(L, LUA_REGISTRYINDEX, &library_key);
    lua_setfield(L, -2, "__index");
    lua_setmetatable(L, -2);
    hide(L, undeclared);
}

void heed_push_ad(lua_State *L) { lua_rawgetp(L, LUA_REGISTRYINDEX, &ad_key); }
