/* `table`, on raw lengths and charged per element. */
#include "internal.h"

#include <string.h>

enum { MOST_ELEMENTS = 1 << 30 };

static lua_Integer check_table(lua_State *L, bool changes) {
    luaL_checktype(L, 1, LUA_TTABLE);
    if (changes && lua_getmetatable(L, 1)) luaL_error(L, "this table is read-only");
    heed_charge(L, 2 * heed_price(machine_of(L))); /* the end is looked for key by key */
    /* A table that holds 1, 2, 4, 8 … may say that its last position is the last number. */
    lua_Unsigned length = lua_rawlen(L, 1);
    luaL_argcheck(L, length < MOST_ELEMENTS, 1, "this list has positions without a value");
    return (lua_Integer)length;
}

static int table_concat(lua_State *L) {
    heed_lua *m = machine_of(L);
    lua_Integer count = check_table(L, false);
    size_t length = 0, total = 0;
    const char *separator = lua_isnoneornil(L, 2) ? "" : heed_text(L, 2, &length);
    lua_Integer first = heed_integer_or(L, 3, 1), last = heed_integer_or(L, 4, count);
    lua_settop(L, 4);
    m->scratch.length = 0;
    for (lua_Integer i = first; i <= last; i++) {
        size_t size;
        heed_charge(L, 2);
        lua_rawgeti(L, 1, i);
        if (!lua_isstring(L, -1))
            return luaL_error(L, "value %I of the table is a %s; only texts and numbers can be "
                              "joined", i, luaL_typename(L, -1));
        if (lua_type(L, -1) == LUA_TNUMBER) heed_charge(L, NUMBER_TO_TEXT);
        const char *text = lua_tolstring(L, -1, &size);
        size_t added = size + (i < last ? length : 0);
        total += added;
        if (total > (size_t)m->limits.string_length)
            return heed_refuse(L, HEED_LUA_STRING_LENGTH);
        heed_charge(L, (int64_t)added / 16);
        if (!heed_reserve(m, &m->scratch, added)) return heed_refuse(L, HEED_LUA_MEMORY);
        if (size > 0) memcpy(m->scratch.bytes + m->scratch.length, text, size);
        if (i < last && length > 0)
            memcpy(m->scratch.bytes + m->scratch.length + size, separator, length);
        m->scratch.length += added;
        lua_pop(L, 1);
        if (i == LUA_MAXINTEGER) break;
    }
    lua_pushlstring(L, (const char *)m->scratch.bytes, m->scratch.length);
    return 1;
}

static int table_insert(lua_State *L) {
    lua_Integer count = check_table(L, true), position = count + 1;
    int arguments = lua_gettop(L);
    if (arguments != 2 && arguments != 3)
        return luaL_error(L, "write `table.insert(list, value)` or "
                          "`table.insert(list, position, value)`");
    if (arguments == 3) {
        position = heed_integer(L, 2);
        luaL_argcheck(L, position >= 1 && position <= count + 1, 2, "position out of bounds");
    }
    heed_charge(L, 2 + count + 1 - position);
    for (lua_Integer i = count; i >= position; i--) {
        lua_rawgeti(L, 1, i);
        lua_rawseti(L, 1, i + 1);
    }
    lua_settop(L, arguments);
    lua_rawseti(L, 1, position);
    return 0;
}

static int table_remove(lua_State *L) {
    lua_Integer count = check_table(L, true), position = heed_integer_or(L, 2, count);
    if (count == 0 && (position == 0 || position == 1)) {
        lua_pushnil(L);
        return 1;
    }
    luaL_argcheck(L, position >= 1 && position <= count, 2, "position out of bounds");
    heed_charge(L, 2 + count - position);
    lua_rawgeti(L, 1, position);
    for (lua_Integer i = position; i < count; i++) {
        lua_rawgeti(L, 1, i + 1);
        lua_rawseti(L, 1, i);
    }
    lua_pushnil(L);
    lua_rawseti(L, 1, count);
    return 1;
}

static int table_unpack(lua_State *L) {
    lua_Integer count = check_table(L, false);
    lua_Integer first = heed_integer_or(L, 2, 1), last = heed_integer_or(L, 3, count);
    if (first > last) return 0;
    if ((lua_Unsigned)last - (lua_Unsigned)first >= UNPACK_MAXIMUM)
        return luaL_error(L, "`table.unpack` gives at most %d values", UNPACK_MAXIMUM);
    luaL_checkstack(L, UNPACK_MAXIMUM, NULL);
    heed_charge(L, last - first + 1);
    for (lua_Integer i = first;; i++) {
        lua_rawgeti(L, 1, i);
        if (i == last) break;
    }
    return (int)(last - first + 1);
}

/* A heap sort: bounded by n log n whatever the order function answers, and without recursion.
 * The two values that are compared are on top of the stack. */
static bool before_at(lua_State *L, int table, lua_Integer a, lua_Integer b, heed_order before) {
    heed_charge(L, 2 * heed_price(machine_of(L)));
    lua_rawgeti(L, table, a);
    lua_rawgeti(L, table, b);
    int top = lua_gettop(L);
    bool result = before(L, top - 1, top);
    lua_settop(L, top - 2);
    return result;
}

static void swap(lua_State *L, int table, lua_Integer a, lua_Integer b) {
    lua_rawgeti(L, table, a);
    lua_rawgeti(L, table, b);
    lua_rawseti(L, table, a);
    lua_rawseti(L, table, b);
}

static void sift(lua_State *L, int table, lua_Integer root, lua_Integer count, heed_order before) {
    for (lua_Integer child; (child = 2 * root) <= count; root = child) {
        if (child < count && before_at(L, table, child, child + 1, before)) child++;
        if (!before_at(L, table, root, child, before)) return;
        swap(L, table, root, child);
    }
}

void heed_sort(lua_State *L, int table, lua_Integer count, heed_order before) {
    luaL_checkstack(L, 8, NULL);
    for (lua_Integer root = count / 2; root >= 1; root--) sift(L, table, root, count, before);
    for (lua_Integer last = count; last > 1; last--) {
        swap(L, table, 1, last);
        sift(L, table, 1, last - 1, before);
    }
}

static bool natural(lua_State *L, int first, int second) {
    return lua_compare(L, first, second, LUA_OPLT);
}

/* The script's own order function is argument 2. */
static bool asked(lua_State *L, int first, int second) {
    lua_pushvalue(L, 2);
    lua_pushvalue(L, first);
    lua_pushvalue(L, second);
    lua_call(L, 2, 1);
    return lua_toboolean(L, -1);
}

static int table_sort(lua_State *L) {
    lua_Integer count = check_table(L, true);
    bool ordered = !lua_isnoneornil(L, 2);
    if (ordered) luaL_checktype(L, 2, LUA_TFUNCTION);
    lua_settop(L, 2);
    heed_sort(L, 1, count, ordered ? asked : natural);
    return 0;
}

void heed_push_table(lua_State *L) {
    static const luaL_Reg functions[] = {
        {"concat", table_concat}, {"insert", table_insert}, {"remove", table_remove},
        {"sort", table_sort},     {"unpack", table_unpack}, {NULL, NULL},
    };
    luaL_newlib(L, functions);
}
