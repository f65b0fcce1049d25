/* The basic functions and `math`. Where Lua's own would show an address, follow a metatable or
 * work without being counted, ours takes its place. */
#include "internal.h"

#include <lualib.h>
#include <math.h>
#include <string.h>

lua_Integer heed_integer(lua_State *L, int argument) {
    luaL_checktype(L, argument, LUA_TNUMBER);
    return luaL_checkinteger(L, argument);
}

lua_Integer heed_integer_or(lua_State *L, int argument, lua_Integer otherwise) {
    return lua_isnoneornil(L, argument) ? otherwise : heed_integer(L, argument);
}

static int base_type(lua_State *L) {
    luaL_checkany(L, 1);
    lua_pushstring(L, lua_typename(L, lua_type(L, 1)));
    return 1;
}

/* No addresses: they differ between processes. */
static int base_tostring(lua_State *L) {
    luaL_checkany(L, 1);
    heed_charge(L, 8);
    switch (lua_type(L, 1)) {
    case LUA_TNIL: lua_pushliteral(L, "nil"); break;
    case LUA_TBOOLEAN:
        lua_pushstring(L, lua_toboolean(L, 1) ? "true" : "false");
        break;
    case LUA_TNUMBER:
        if (!lua_isinteger(L, 1) && isnan(lua_tonumber(L, 1))) {
            lua_pushliteral(L, "nan"); /* its sign differs between machines */
            break;
        }
        lua_settop(L, 1);
        heed_charge(L, NUMBER_TO_TEXT);
        lua_tostring(L, 1);
        break;
    case LUA_TSTRING: lua_settop(L, 1); break;
    default: lua_pushstring(L, lua_typename(L, lua_type(L, 1)));
    }
    return 1;
}

static int base_tonumber(lua_State *L) {
    luaL_checkany(L, 1);
    if (!lua_isnoneornil(L, 2)) return luaL_error(L, "`tonumber` takes one value here");
    if (lua_type(L, 1) == LUA_TNUMBER) {
        lua_settop(L, 1);
        return 1;
    }
    size_t length;
    const char *text = lua_type(L, 1) == LUA_TSTRING ? lua_tolstring(L, 1, &length) : NULL;
    if (text != NULL) {
        heed_charge(L, 8 + (int64_t)length);
        if (lua_stringtonumber(L, text) == length + 1) return 1;
    }
    lua_pushnil(L);
    return 1;
}

static int raise_text(lua_State *L, int index, const char *otherwise) {
    if (lua_isnoneornil(L, index)) return luaL_error(L, "%s", otherwise);
    if (!lua_isstring(L, index)) return luaL_error(L, "the message of an error must be a text");
    size_t length;
    const char *text = lua_tolstring(L, index, &length);
    if (length > MESSAGE_CAPACITY / 2) length = MESSAGE_CAPACITY / 2;
    luaL_where(L, 1);
    lua_pushlstring(L, text, length);
    lua_concat(L, 2);
    return lua_error(L);
}

static int base_error(lua_State *L) { return raise_text(L, 1, "an error without a message"); }

static int base_assert(lua_State *L) {
    luaL_checkany(L, 1);
    heed_charge(L, lua_gettop(L));
    if (lua_toboolean(L, 1)) return lua_gettop(L);
    return raise_text(L, 2, "what was asserted does not hold");
}

static int base_select(lua_State *L) {
    int count = lua_gettop(L);
    heed_charge(L, 2 + count / 4);
    if (lua_type(L, 1) == LUA_TSTRING && strcmp(lua_tostring(L, 1), "#") == 0) {
        lua_pushinteger(L, count - 1);
        return 1;
    }
    lua_Integer first = heed_integer(L, 1);
    if (first < 0) first = count + first;
    else if (first > count) first = count;
    luaL_argcheck(L, first >= 1, 1, "index out of range");
    return count - (int)first;
}

/* Rules can call the iterator themselves, with anything. */
static int next_in_list(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_Integer index = heed_integer(L, 2);
    luaL_argcheck(L, index >= 0 && index < LUA_MAXINTEGER, 2, "position out of bounds");
    index++;
    heed_charge(L, 1);
    lua_pushinteger(L, index);
    return lua_rawgeti(L, 1, index) == LUA_TNIL ? 1 : 2;
}

static int base_ipairs(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_pushcfunction(L, next_in_list);
    lua_pushvalue(L, 1);
    lua_pushinteger(L, 0);
    return 3;
}

/* The order of keys: numbers, then strings by their bytes, then false and true. Lua's own order
 * follows addresses and the hash seed. */
static int rank(lua_State *L, int index) {
    switch (lua_type(L, index)) {
    case LUA_TNUMBER: return 0;
    case LUA_TSTRING: return 1;
    case LUA_TBOOLEAN: return 2;
    default:
        return luaL_error(L, "a table whose keys are tables or functions has no fixed order");
    }
}

static bool key_before(lua_State *L, int first, int second) {
    int difference = rank(L, first) - rank(L, second);
    if (difference != 0) return difference < 0;
    switch (lua_type(L, first)) {
    case LUA_TNUMBER: return lua_compare(L, first, second, LUA_OPLT);
    case LUA_TSTRING: {
        size_t length, other_length;
        const char *text = lua_tolstring(L, first, &length);
        const char *other = lua_tolstring(L, second, &other_length);
        int order = memcmp(text, other, length < other_length ? length : other_length);
        return order != 0 ? order < 0 : length < other_length;
    }
    default: return lua_toboolean(L, first) < lua_toboolean(L, second);
    }
}

/* Quadratic when used to walk a table, and charged for it; `pairs` is not. */
static int base_next(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 2);
    heed_charge(L, 2 + heed_walk_price(machine_of(L))); /* most of it may be empty */
    lua_pushnil(L); /* 3: the best key so far */
    for (lua_pushnil(L); lua_next(L, 1); lua_pop(L, 1)) {
        heed_charge(L, 2 * heed_price(machine_of(L)));
        if (!lua_isnil(L, 2) && !key_before(L, 2, 4)) continue;
        if (!lua_isnil(L, 3) && !key_before(L, 4, 3)) {
            rank(L, 4);
            continue;
        }
        rank(L, 4);
        lua_pushvalue(L, 4);
        lua_replace(L, 3);
    }
    lua_settop(L, 3);
    if (lua_isnil(L, 3)) return 1;
    lua_pushvalue(L, 3);
    lua_rawget(L, 1);
    return 2;
}

/* Upvalues: the table, its keys in order, how many were given out. */
static int next_pair(lua_State *L) {
    lua_Integer position = lua_tointeger(L, lua_upvalueindex(3));
    for (;;) {
        heed_charge(L, 1);
        position++;
        lua_settop(L, 0);
        if (lua_rawgeti(L, lua_upvalueindex(2), position) == LUA_TNIL) return 1;
        lua_pushvalue(L, 1);
        if (lua_rawget(L, lua_upvalueindex(1)) != LUA_TNIL) break;
    }
    lua_pushinteger(L, position);
    lua_replace(L, lua_upvalueindex(3));
    return 2;
}

static int base_pairs(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    heed_charge(L, 8 + heed_walk_price(machine_of(L)));
    lua_newtable(L);
    lua_Integer count = 0;
    bool sorted = true;
    lua_pushnil(L); /* 3: the key before this one */
    for (lua_pushnil(L); lua_next(L, 1); lua_pop(L, 1)) {
        heed_charge(L, 1 + heed_price(machine_of(L))); /* the place of the last key is looked up */
        rank(L, 4);
        sorted = sorted && (count == 0 || key_before(L, 3, 4));
        lua_pushvalue(L, 4);
        lua_rawseti(L, 2, ++count);
        lua_pushvalue(L, 4);
        lua_replace(L, 3);
    }
    lua_settop(L, 2);
    if (!sorted) heed_sort(L, 2, count, key_before);
    lua_pushinteger(L, 0);
    lua_pushcclosure(L, next_pair, 3);
    return 1;
}

void heed_push_base(lua_State *L) {
    static const luaL_Reg functions[] = {
        {"assert", base_assert}, {"error", base_error},   {"ipairs", base_ipairs},
        {"next", base_next},     {"pairs", base_pairs},   {"select", base_select},
        {"tonumber", base_tonumber}, {"tostring", base_tostring}, {"type", base_type},
        {NULL, NULL},
    };
    luaL_newlib(L, functions);
}

/* `fmod` divides bit by bit, up to two thousand of them. */
enum { MATH_PRICE = 4, FMOD_PRICE = 64 };

/* Lua's own function, once its arguments are known to be numbers. Upvalues: the function, and its
 * price; negative: it takes anything. */
static int call_math(lua_State *L) {
    int count = lua_gettop(L);
    lua_Integer price = lua_tointeger(L, lua_upvalueindex(2));
    heed_charge(L, (price < 0 ? -price : price) + count);
    if (price > 0)
        for (int i = 1; i <= count; i++) luaL_checktype(L, i, LUA_TNUMBER);
    luaL_checkstack(L, 1, NULL);
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_insert(L, 1);
    lua_call(L, count, LUA_MULTRET);
    return lua_gettop(L);
}

void heed_push_math(lua_State *L) {
    static const char *const names[] = {
        "abs", "ceil", "floor", "fmod", "huge", "max", "maxinteger", "min", "mininteger", "modf",
        "pi", "sqrt", "tointeger", "type", "ult", NULL,
    };
    lua_pushcfunction(L, luaopen_math);
    lua_call(L, 0, 1);
    lua_newtable(L);
    for (int i = 0; names[i]; i++) {
        if (lua_getfield(L, -2, names[i]) == LUA_TFUNCTION) {
            bool is_type = strcmp(names[i], "type") == 0, is_fmod = strcmp(names[i], "fmod") == 0;
            lua_pushinteger(L, is_fmod ? FMOD_PRICE : is_type ? -MATH_PRICE : MATH_PRICE);
            lua_pushcclosure(L, call_math, 2);
        }
        lua_setfield(L, -2, names[i]);
    }
    lua_remove(L, -2);
}
