/* `string`, and the methods of strings: byte by byte, linear, charged; no patterns. Upper and
 * lower case know the 26 letters of ASCII only: texts are folded by the program, not by rules. */
#define _GNU_SOURCE
#include "internal.h"

#include <string.h>

/* Charged as if it were a number, which takes a microsecond to be written. */
const char *heed_text(lua_State *L, int argument, size_t *length) {
    if (lua_type(L, argument) == LUA_TNUMBER) heed_charge(L, NUMBER_TO_TEXT);
    return luaL_checklstring(L, argument, length);
}

static const char *text_of(lua_State *L, int index, size_t *length) {
    const char *text = heed_text(L, index, length);
    heed_charge(L, 4 + (int64_t)*length / 16);
    return text;
}

/* Positions count from 1, and from the end when negative, as in Lua's own library. */
static size_t from_start(lua_Integer position, size_t length) {
    if (position > 0) return (size_t)position;
    if (position == 0 || position < -(lua_Integer)length) return 1;
    return length + (size_t)position + 1;
}

static size_t from_end(lua_Integer position, size_t length) {
    if (position > (lua_Integer)length) return length;
    if (position >= 0) return (size_t)position;
    if (position < -(lua_Integer)length) return 0;
    return length + (size_t)position + 1;
}

static uint8_t *scratch_of(lua_State *L, size_t length) {
    heed_lua *m = machine_of(L);
    m->scratch.length = 0;
    if (length > (size_t)m->limits.string_length) heed_refuse(L, HEED_LUA_STRING_LENGTH);
    heed_charge(L, (int64_t)length / 16);
    if (!heed_reserve(m, &m->scratch, length + 1)) heed_refuse(L, HEED_LUA_MEMORY);
    return m->scratch.bytes;
}

static int string_len(lua_State *L) {
    size_t length;
    heed_text(L, 1, &length);
    lua_pushinteger(L, (lua_Integer)length);
    return 1;
}

static int string_sub(lua_State *L) {
    size_t length;
    const char *text = heed_text(L, 1, &length);
    heed_charge(L, 4);
    size_t first = from_start(heed_integer(L, 2), length);
    size_t last = from_end(heed_integer_or(L, 3, -1), length);
    if (first > last) lua_pushliteral(L, "");
    else lua_pushlstring(L, text + first - 1, last - first + 1);
    return 1;
}

static int mapped(lua_State *L, char from, char to) {
    size_t length;
    const char *text = text_of(L, 1, &length);
    uint8_t *result = scratch_of(L, length);
    for (size_t i = 0; i < length; i++)
        result[i] = (uint8_t)(text[i] >= from && text[i] <= from + 25 ? text[i] - from + to
                                                                      : text[i]);
    lua_pushlstring(L, (const char *)result, length);
    return 1;
}

static int string_upper(lua_State *L) { return mapped(L, 'a', 'A'); }
static int string_lower(lua_State *L) { return mapped(L, 'A', 'a'); }

static int string_reverse(lua_State *L) {
    size_t length;
    const char *text = text_of(L, 1, &length);
    uint8_t *result = scratch_of(L, length);
    for (size_t i = 0; i < length; i++) result[i] = (uint8_t)text[length - 1 - i];
    lua_pushlstring(L, (const char *)result, length);
    return 1;
}

static int string_byte(lua_State *L) {
    size_t length;
    const char *text = heed_text(L, 1, &length);
    heed_charge(L, 4);
    lua_Integer position = heed_integer_or(L, 2, 1);
    if (!lua_isnoneornil(L, 3)) return luaL_error(L, "`byte` gives one byte here");
    size_t at = from_start(position, length);
    if (position == 0 || position < -(lua_Integer)length || at > length) lua_pushnil(L);
    else lua_pushinteger(L, (unsigned char)text[at - 1]);
    return 1;
}

static int string_rep(lua_State *L) {
    heed_lua *m = machine_of(L);
    size_t length, between = 0;
    const char *text = heed_text(L, 1, &length);
    lua_Integer count = heed_integer(L, 2);
    const char *separator = lua_isnoneornil(L, 3) ? "" : heed_text(L, 3, &between);
    size_t step = length + between, limit = (size_t)m->limits.string_length;
    heed_charge(L, 4);
    if (count < 1 || step == 0) {
        lua_pushliteral(L, "");
        return 1;
    }
    if ((lua_Unsigned)count > limit || (size_t)count > (limit + between) / step)
        return heed_refuse(L, HEED_LUA_STRING_LENGTH);
    size_t total = (size_t)count * step - between;
    uint8_t *result = scratch_of(L, total);
    /* One piece and its separator, doubled until the rest is shorter than what is there. */
    if (length > 0) memcpy(result, text, length);
    size_t first = count > 1 ? between : 0;
    if (first > 0) memcpy(result + length, separator, first);
    for (size_t done = length + first; done < total;) {
        size_t more = done < total - done ? done : total - done;
        memcpy(result + done, result, more);
        done += more;
    }
    lua_pushlstring(L, (const char *)m->scratch.bytes, total);
    return 1;
}

/* At its worst a search looks at every byte several times, and prepares the needle slowly. */
static void charge_search(lua_State *L, size_t length, size_t needle_length) {
    heed_charge(L, (int64_t)(length / 8 + needle_length / 4));
}

/* The place of the argument 2 in the argument 1, from `start` on. memmem is linear. */
static const char *found(lua_State *L, size_t start, size_t *needle_length) {
    size_t length;
    const char *text = text_of(L, 1, &length);
    const char *needle = text_of(L, 2, needle_length);
    charge_search(L, length, *needle_length);
    if (start > length) return NULL;
    if (*needle_length == 0) return text + start;
    return memmem(text + start, length - start, needle, *needle_length);
}

static int string_find(lua_State *L) {
    size_t length, needle_length;
    const char *text = heed_text(L, 1, &length);
    size_t start = from_start(heed_integer_or(L, 3, 1), length) - 1;
    const char *place = found(L, start, &needle_length);
    if (place == NULL) {
        lua_pushnil(L);
        return 1;
    }
    lua_pushinteger(L, place - text + 1);
    lua_pushinteger(L, place - text + (lua_Integer)needle_length);
    return 2;
}

static int string_contains(lua_State *L) {
    size_t needle_length;
    lua_pushboolean(L, found(L, 0, &needle_length) != NULL);
    return 1;
}

static int string_starts(lua_State *L) {
    size_t length, part_length;
    const char *text = heed_text(L, 1, &length);
    const char *part = text_of(L, 2, &part_length);
    lua_pushboolean(L, part_length <= length && memcmp(text, part, part_length) == 0);
    return 1;
}

static int string_ends(lua_State *L) {
    size_t length, part_length;
    const char *text = heed_text(L, 1, &length);
    const char *part = text_of(L, 2, &part_length);
    lua_pushboolean(L, part_length <= length
                           && memcmp(text + length - part_length, part, part_length) == 0);
    return 1;
}

static int string_split(lua_State *L) {
    size_t length, separator_length;
    const char *text = text_of(L, 1, &length), *end = text + length;
    const char *separator = text_of(L, 2, &separator_length);
    luaL_argcheck(L, separator_length > 0, 2, "the separator must not be empty");
    charge_search(L, length, separator_length);
    lua_newtable(L);
    for (lua_Integer count = 1;; count++) {
        heed_charge(L, 16 + (int64_t)separator_length / 4);
        const char *next = memmem(text, (size_t)(end - text), separator, separator_length);
        lua_pushlstring(L, text, (size_t)((next ? next : end) - text));
        lua_rawseti(L, -2, count);
        if (next == NULL) return 1;
        text = next + separator_length;
    }
}

static bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

static int string_trim(lua_State *L) {
    size_t length;
    const char *text = text_of(L, 1, &length);
    while (length > 0 && is_space(text[length - 1])) length--;
    while (length > 0 && is_space(*text)) text++, length--;
    lua_pushlstring(L, text, length);
    return 1;
}

void heed_push_string(lua_State *L) {
    static const luaL_Reg functions[] = {
        {"byte", string_byte},     {"contains", string_contains}, {"ends", string_ends},
        {"find", string_find},     {"len", string_len},           {"lower", string_lower},
        {"rep", string_rep},       {"reverse", string_reverse},   {"split", string_split},
        {"starts", string_starts}, {"sub", string_sub},           {"trim", string_trim},
        {"upper", string_upper},   {NULL, NULL},
    };
    luaL_newlib(L, functions);
}
