/* Copying values out of Lua and into it, as the bytes that CLuaShim.h describes. Raw access
 * only, and bounded: what a rule returns may be absurd. Called under protection. */
#include "internal.h"

#include <math.h>
#include <string.h>

#if !defined(__BYTE_ORDER__) || __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
#error "numbers are copied as they lie in memory, low byte first"
#endif

enum { SUBSTITUTE = 0x1A }; /* the control character of ASCII for just this */

void heed_write_bytes(lua_State *L, buffer *target, const void *bytes, size_t length) {
    heed_lua *m = machine_of(L);
    /* One entry copies out no more than Lua itself may hold. */
    if (target->length + length > (size_t)m->limits.memory)
        heed_fail(L, HEED_LUA_RESULT, 0, "a table or text given to the program is too big");
    if (!heed_reserve(m, target, length)) heed_refuse(L, HEED_LUA_MEMORY);
    if (length > 0) memcpy(target->bytes + target->length, bytes, length);
    target->length += length;
}

static void write_tag(lua_State *L, buffer *target, uint8_t tag) {
    heed_write_bytes(L, target, &tag, 1);
}

void heed_write_int(lua_State *L, buffer *target, int32_t value) {
    heed_write_bytes(L, target, &value, sizeof value);
}

static void write_text(lua_State *L, buffer *target, const char *text, size_t length) {
    heed_charge(L, (int64_t)length / 16);
    heed_write_int(L, target, (int32_t)length);
    heed_write_bytes(L, target, text, length);
}

static void write_string_at(lua_State *L, buffer *target, int index) {
    size_t length;
    const char *text = lua_tolstring(L, index, &length);
    write_text(L, target, text, length);
}

/* A count that is known only afterwards: where it stands, and writing it there. */
static size_t begin_count(lua_State *L, buffer *target) {
    heed_write_int(L, target, 0);
    return target->length - sizeof(int32_t);
}

static void end_count(buffer *target, size_t place, int32_t count) {
    memcpy(target->bytes + place, &count, sizeof count);
}

static void write(lua_State *L, buffer *target, int index, int depth);

static void write_key(lua_State *L, buffer *target, int index) {
    const char *text;
    switch (lua_type(L, index)) {
    case LUA_TNUMBER:
        lua_pushvalue(L, index);
        text = lua_tolstring(L, -1, NULL);
        lua_pushfstring(L, "[%s]", text);
        lua_remove(L, -2);
        break;
    case LUA_TBOOLEAN:
        lua_pushfstring(L, "[%s]", lua_toboolean(L, index) ? "true" : "false");
        break;
    default:
        lua_pushfstring(L, "[%s]", lua_typename(L, lua_type(L, index)));
        break;
    }
    write_string_at(L, target, -1);
    lua_pop(L, 1);
}

static void write_table(lua_State *L, buffer *target, int table, int depth) {
    heed_lua *m = machine_of(L);
    if (depth >= m->limits.result_depth)
        heed_fail(L, HEED_LUA_RESULT, 0,
                  "this table goes round in a circle or has more than %d tables inside tables",
                  (int)m->limits.result_depth);
    luaL_checkstack(L, 8, NULL);
    write_tag(L, target, 6);
    heed_charge(L, heed_walk_price(m)); /* most of it may be empty, and is walked twice */
    size_t place = begin_count(L, target);
    int32_t count = 0;
    for (;; count++) {
        if (lua_rawgeti(L, table, count + 1) == LUA_TNIL) break;
        write(L, target, lua_gettop(L), depth + 1);
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
    end_count(target, place, count);

    /* Twice over the table: first the named fields, then what has no place in a form. */
    for (int named = 1; named >= 0; named--) {
        int32_t written = 0;
        place = begin_count(L, target);
        for (lua_pushnil(L); lua_next(L, table); lua_pop(L, 1)) {
            heed_charge(L, heed_price(m)); /* the place of the last key is looked up */
            bool is_name = lua_type(L, -2) == LUA_TSTRING;
            lua_Integer position = lua_isinteger(L, -2) ? lua_tointeger(L, -2) : 0;
            if (is_name != named || (position >= 1 && position <= count)) continue;
            if (is_name) {
                heed_charge(L, 8);
                write_string_at(L, target, lua_gettop(L) - 1);
                write(L, target, lua_gettop(L), depth + 1);
            } else {
                if (++m->nodes > m->limits.result_nodes)
                    heed_fail(L, HEED_LUA_RESULT, 0, "this table has too many values");
                heed_charge(L, 8 + NUMBER_TO_TEXT);
                write_key(L, target, lua_gettop(L) - 1);
            }
            written++;
        }
        end_count(target, place, written);
    }
}

static void write_number(lua_State *L, buffer *target, int index) {
    if (lua_isinteger(L, index)) {
        int64_t whole = lua_tointeger(L, index);
        write_tag(L, target, 3);
        heed_write_bytes(L, target, &whole, sizeof whole);
        return;
    }
    double number = lua_tonumber(L, index);
    if (!isfinite(number))
        heed_fail(L, HEED_LUA_RESULT, 0,
                  "a number given to the program is infinite or undefined (a division by zero?)");
    if (number == 0) number = 0; /* no negative zero */
    write_tag(L, target, 4);
    heed_write_bytes(L, target, &number, sizeof number);
}

static void write(lua_State *L, buffer *target, int index, int depth) {
    heed_lua *m = machine_of(L);
    heed_charge(L, 8); /* it becomes a value of Swift's */
    if (++m->nodes > m->limits.result_nodes)
        heed_fail(L, HEED_LUA_RESULT, 0, "this table has more than %d values",
                  (int)m->limits.result_nodes);
    switch (lua_type(L, index)) {
    case LUA_TBOOLEAN: write_tag(L, target, lua_toboolean(L, index) ? 2 : 1); break;
    case LUA_TNUMBER: write_number(L, target, index); break;
    case LUA_TSTRING:
        write_tag(L, target, 5);
        write_string_at(L, target, index);
        break;
    case LUA_TTABLE: write_table(L, target, index, depth); break;
    case LUA_TFUNCTION: {
        lua_Debug about;
        lua_pushvalue(L, index);
        lua_getinfo(L, ">S", &about);
        write_tag(L, target, 7);
        heed_write_int(L, target, about.linedefined);
        break;
    }
    default: write_tag(L, target, 0); break;
    }
}

/* `index` may be beyond the top: nothing is there. */
void heed_write_value(lua_State *L, buffer *target, int index) {
    machine_of(L)->nodes = 0;
    if (index > lua_gettop(L)) write_tag(L, target, 0);
    else write(L, target, index, 0);
}

/* The other way. What the program answers is well formed by construction; a short buffer would
 * be a mistake of ours, and is an error instead of a read past its end. */
static const uint8_t *take(lua_State *L, size_t *at, size_t length) {
    buffer *answer = &machine_of(L)->answer;
    if (answer->length - *at < length)
        heed_fail(L, HEED_LUA_HOST, 0, "the program's answer is cut short");
    const uint8_t *bytes = answer->bytes + *at;
    *at += length;
    return bytes;
}

static int32_t take_int(lua_State *L, size_t *at) {
    int32_t value;
    memcpy(&value, take(L, at, sizeof value), sizeof value);
    return value;
}

static void push_text(lua_State *L, size_t *at) {
    size_t length = (uint32_t)take_int(L, at);
    const uint8_t *bytes = take(L, at, length);
    /* Lua compares texts piece by piece between zero bytes, which takes thousands of times as
     * long where there are many; so rules meet none, and sources may not write them. */
    uint8_t *zero = (uint8_t *)bytes;
    while ((zero = memchr(zero, 0, length - (size_t)(zero - bytes)))) *zero = SUBSTITUTE;
    lua_pushlstring(L, (const char *)bytes, length);
}

static void push(lua_State *L, size_t *at, int depth) {
    heed_lua *m = machine_of(L);
    heed_charge(L, 4); /* it was a value of Swift's */
    if (depth > m->limits.result_depth)
        heed_fail(L, HEED_LUA_HOST, 0, "the program's answer is nested too deeply");
    luaL_checkstack(L, 4, NULL);
    int64_t whole;
    double number;
    switch (*take(L, at, 1)) {
    case 1: lua_pushboolean(L, 0); break;
    case 2: lua_pushboolean(L, 1); break;
    case 3:
        memcpy(&whole, take(L, at, sizeof whole), sizeof whole);
        lua_pushinteger(L, whole);
        break;
    case 4:
        memcpy(&number, take(L, at, sizeof number), sizeof number);
        lua_pushnumber(L, number);
        break;
    case 5: push_text(L, at); break;
    case 6: {
        int32_t count = take_int(L, at);
        lua_newtable(L);
        for (int32_t i = 1; i <= count; i++) {
            push(L, at, depth + 1);
            lua_rawseti(L, -2, i);
        }
        for (count = take_int(L, at); count > 0; count--) {
            push_text(L, at);
            push(L, at, depth + 1);
            lua_rawset(L, -3);
        }
        for (count = take_int(L, at); count > 0; count--) take(L, at, (uint32_t)take_int(L, at));
        break;
    }
    default: lua_pushnil(L); break;
    }
}

void heed_push_answer(lua_State *L) {
    size_t at = 0;
    push(L, &at, 0);
}
