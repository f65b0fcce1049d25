/* Loading chunks, keeping a function of one, and calling it so that nothing survives to the
 * next message: what it could change is put back before each call, or, where it could change a
 * table, its whole chunk is run again. */
#include "internal.h"

#include <string.h>

static const char kept_key, found_key;

/* What is kept of a function, as fields of one table by these numbers. From SNAPSHOT on:
 * function, number of the upvalue, value, again and again. */
enum {
    FUNCTION = 1, CHUNK, FORM, FIELD, OCCURRENCE, STRING, ALIKE, HASH, ARRAY, INSTRUCTION, WALKS,
    SNAPSHOT
};

enum { WALK_DEPTH = 30 };

/* Leaves the compiled chunk of this entry on the stack. */
void heed_load(lua_State *L) {
    heed_lua *m = machine_of(L);
    heed_check_source(L);
    m->parsing = true;
    int status = luaL_loadbufferx(
        L, (const char *)m->source.bytes, m->source.length, CHUNK_NAME, "t");
    m->parsing = false;
    if (status == LUA_ERRMEM) {
        if (m->refusal) heed_refuse(L, m->refusal);
        heed_refuse(L, HEED_LUA_MEMORY);
    }
    if (status != LUA_OK) {
        m->fault = HEED_LUA_SYNTAX;
        lua_error(L);
    }
    heed_push_environment(L);
    lua_setupvalue(L, -2, 1);
}

static int collect_job(lua_State *L) {
    machine_of(L)->activity = COLLECTING;
    heed_load(L);
    lua_call(L, 0, 0);
    return 0;
}

int heed_lua_collect(
    heed_lua *m, const heed_lua_limits *limits, heed_lua_bytes source, heed_lua_names forms) {
    m->source = source;
    m->forms = forms;
    return heed_enter(m, limits, collect_job);
}

/* A form of the wanted kind was filled in: notes the function in it. */
void heed_keep_from_form(lua_State *L, int argument) {
    heed_lua *m = machine_of(L);
    if (m->seen++ != m->occurrence || lua_type(L, argument) != LUA_TTABLE) return;
    lua_pushstring(L, m->field);
    if (lua_rawget(L, argument) == LUA_TFUNCTION) lua_rawsetp(L, LUA_REGISTRYINDEX, &found_key);
    else lua_pop(L, 1);
}

/* Runs the chunk on top and leaves the function that its form held. */
static void run_and_find(lua_State *L) {
    heed_lua *m = machine_of(L);
    m->activity = KEEPING;
    m->seen = 0;
    lua_pushnil(L);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &found_key);
    lua_call(L, 0, 0);
    if (lua_rawgetp(L, LUA_REGISTRYINDEX, &found_key) != LUA_TFUNCTION)
        heed_fail(L, HEED_LUA_RESULT, 0, "no function is written under `%s`", m->field);
    lua_pushnil(L);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &found_key);
}

/* Adds the upvalues of a Lua function, and of the functions in them, to the snapshot in
 * `record`. False if a table that can change is reachable, or anything not understood. */
static bool take_snapshot(lua_State *L, int function, int record, int seen, int depth) {
    heed_charge(L, 4);
    luaL_checkstack(L, 6, NULL);
    lua_pushvalue(L, function);
    if (lua_rawget(L, seen) != LUA_TNIL) {
        lua_pop(L, 1);
        return true;
    }
    lua_pop(L, 1);
    if (depth > WALK_DEPTH) return false;
    if (lua_iscfunction(L, function)) {
        if (lua_getupvalue(L, function, 1) == NULL) return true;
        lua_pop(L, 1);
        return false; /* an iterator, for example, has a state that cannot be put back */
    }
    lua_pushvalue(L, function);
    lua_pushboolean(L, 1);
    lua_rawset(L, seen);
    for (int i = 1; lua_getupvalue(L, function, i) != NULL; i++) {
        heed_charge(L, 4);
        int value = lua_gettop(L);
        bool fixed = true;
        if (lua_istable(L, value)) {
            fixed = lua_getmetatable(L, value); /* only frozen tables have one */
            if (fixed) lua_pop(L, 1);
        } else if (lua_isfunction(L, value)) {
            fixed = take_snapshot(L, value, record, seen, depth + 1);
        }
        if (!fixed) return false;
        lua_Integer next = (lua_Integer)lua_rawlen(L, record) + 1;
        lua_pushvalue(L, function);
        lua_rawseti(L, record, next);
        lua_pushinteger(L, i);
        lua_rawseti(L, record, next + 1);
        /* nil would leave a hole; false in its own table cannot be mistaken for it */
        lua_createtable(L, 1, 0);
        lua_pushvalue(L, value);
        lua_rawseti(L, -2, 1);
        lua_rawseti(L, record, next + 2);
        lua_settop(L, value - 1);
    }
    return true;
}

static void restore_snapshot(lua_State *L, int record) {
    lua_Integer count = (lua_Integer)lua_rawlen(L, record);
    for (lua_Integer i = SNAPSHOT; i + 2 <= count; i += 3) {
        heed_charge(L, 8);
        lua_rawgeti(L, record, i);
        lua_rawgeti(L, record, i + 1);
        int upvalue = (int)lua_tointeger(L, -1);
        lua_rawgeti(L, record, i + 2);
        lua_rawgeti(L, -1, 1);
        lua_setupvalue(L, -4, upvalue);
        lua_pop(L, 3);
    }
}

static void push_kept(lua_State *L) {
    if (lua_rawgetp(L, LUA_REGISTRYINDEX, &kept_key) == LUA_TTABLE) return;
    lua_pop(L, 1);
    lua_newtable(L);
    lua_pushvalue(L, -1);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &kept_key);
}

static void set_integer(lua_State *L, int record, int field, lua_Integer value) {
    lua_pushinteger(L, value);
    lua_rawseti(L, record, field);
}

int heed_keep_job(lua_State *L) {
    heed_lua *m = machine_of(L);
    heed_load(L);
    int chunk = lua_gettop(L);
    lua_pushvalue(L, chunk);
    run_and_find(L);
    int function = lua_gettop(L);
    lua_createtable(L, SNAPSHOT, 0);
    int record = lua_gettop(L);
    lua_pushvalue(L, function);
    lua_rawseti(L, record, FUNCTION);
    lua_pushboolean(L, 0);
    lua_rawseti(L, record, CHUNK);
    set_integer(L, record, FORM, m->form);
    lua_pushstring(L, m->field);
    lua_rawseti(L, record, FIELD);
    set_integer(L, record, OCCURRENCE, m->occurrence);
    set_integer(L, record, STRING, (lua_Integer)m->largest.string);
    set_integer(L, record, ALIKE, (lua_Integer)m->largest.alike);
    set_integer(L, record, HASH, (lua_Integer)m->largest.hash);
    set_integer(L, record, ARRAY, (lua_Integer)m->largest.array);
    set_integer(L, record, INSTRUCTION, m->instruction);
    set_integer(L, record, WALKS, m->walks);
    lua_newtable(L);
    if (!take_snapshot(L, function, record, lua_gettop(L), 0)) {
        lua_settop(L, record);
        for (lua_Integer i = (lua_Integer)lua_rawlen(L, record); i >= SNAPSHOT; i--) {
            lua_pushnil(L);
            lua_rawseti(L, record, i);
        }
        lua_pushvalue(L, chunk);
        lua_rawseti(L, record, CHUNK);
        lua_pushboolean(L, 0);
        lua_rawseti(L, record, FUNCTION);
    }
    lua_settop(L, record);
    push_kept(L);
    m->function = (int)lua_rawlen(L, -1) + 1;
    heed_write_int(L, &m->output, m->function);
    lua_pushvalue(L, record);
    lua_rawseti(L, -2, m->function);
    return 0;
}

int heed_lua_keep(
    heed_lua *m, const heed_lua_limits *limits, heed_lua_bytes source, heed_lua_names forms,
    int form, const char *field, int occurrence) {
    m->source = source;
    m->forms = forms;
    m->form = form;
    m->field = field;
    m->occurrence = occurrence;
    return heed_enter(m, limits, heed_keep_job);
}

static lua_Integer integer_at(lua_State *L, int record, int field) {
    lua_rawgeti(L, record, field);
    lua_Integer value = lua_tointeger(L, -1);
    lua_pop(L, 1);
    return value;
}

int heed_call_job(lua_State *L) {
    heed_lua *m = machine_of(L);
    push_kept(L);
    if (lua_rawgeti(L, -1, m->function) != LUA_TTABLE)
        heed_fail(L, HEED_LUA_HOST, 0, "this function was not kept by this machine");
    int record = lua_gettop(L);
    m->largest.string = (size_t)integer_at(L, record, STRING);
    m->largest.alike = (size_t)integer_at(L, record, ALIKE);
    for (int i = 0; i < ALIKE_CLASSES; i++) m->alike[i] = m->largest.alike;
    m->largest.hash = (size_t)integer_at(L, record, HASH);
    m->largest.array = (size_t)integer_at(L, record, ARRAY);
    m->instruction = integer_at(L, record, INSTRUCTION);
    m->walks = integer_at(L, record, WALKS);
    if (lua_rawgeti(L, record, CHUNK) == LUA_TFUNCTION) {
        m->form = (int)integer_at(L, record, FORM);
        m->occurrence = (int)integer_at(L, record, OCCURRENCE);
        lua_rawgeti(L, record, FIELD);
        m->field = lua_tostring(L, -1); /* the record holds it */
        lua_insert(L, -2);
        run_and_find(L);
    } else {
        restore_snapshot(L, record);
        lua_rawgeti(L, record, FUNCTION);
    }
    m->activity = CALLING;
    lua_Debug about;
    lua_pushvalue(L, -1);
    lua_getinfo(L, ">S", &about);
    m->function_line = about.linedefined;
    heed_push_ad(L);
    lua_call(L, 1, 1);
    heed_write_value(L, &m->output, lua_gettop(L));
    return 0;
}

int heed_lua_call(
    heed_lua *m, const heed_lua_limits *limits, int function, heed_lua_host host, void *context) {
    m->function = function;
    m->host = host;
    m->context = context;
    int status = heed_enter(m, limits, heed_call_job);
    m->host = NULL;
    m->context = NULL;
    return status;
}

/* Neither call raises here: the records are plain tables and nothing is allocated. */
int heed_lua_reruns(const heed_lua *m, int function) {
    lua_State *L = m->state;
    int reruns = 0;
    if (lua_rawgetp(L, LUA_REGISTRYINDEX, &kept_key) == LUA_TTABLE
        && lua_rawgeti(L, -1, function) == LUA_TTABLE)
        reruns = lua_rawgeti(L, -1, CHUNK) == LUA_TFUNCTION;
    lua_settop(L, 0);
    return reruns;
}
