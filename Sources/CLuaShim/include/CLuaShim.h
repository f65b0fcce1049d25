/* The wall between Swift and Lua.
 *
 * Lua reports every error by a long jump, and a long jump over a Swift frame skips releases and
 * `defer` blocks. So Swift never calls Lua: this header does not show lua.h, and no function
 * declared here can jump out. Each does its work under lua_pcall and returns a status.
 *
 * Values cross the wall as bytes in plain C memory, numbers with the low byte first:
 *   0                          nothing (nil)
 *   1, 2                       false, true
 *   3, 8 bytes                 a whole number
 *   4, 8 bytes                 a floating-point number, always finite
 *   5, u32 length, bytes       a string; any bytes
 *   6, table                   u32 count, values 1...count; u32 count, (string, value) pairs;
 *                              u32 count, strings that describe keys of any other kind
 *   7, i32 line                a function, by the line it begins on
 * The strings inside a table (keys and descriptions) are written without their leading 5. */
#ifndef CLUASHIM_H
#define CLUASHIM_H

#include <stddef.h>
#include <stdint.h>

typedef struct heed_lua heed_lua;

/* What a function below returns, and what a failure is about. */
enum {
    HEED_LUA_OK = 0,
    HEED_LUA_SYNTAX,
    HEED_LUA_RUNTIME,
    HEED_LUA_STEPS,
    HEED_LUA_MEMORY,
    HEED_LUA_CLOCK,
    HEED_LUA_STRING_LENGTH,
    HEED_LUA_SOURCE_TOO_LONG,
    HEED_LUA_NOT_TEXT,
    HEED_LUA_REFUSED,
    HEED_LUA_RESULT,
    HEED_LUA_HOST,
};

typedef struct {
    int64_t steps;              /* work units in one entry */
    int64_t memory;             /* bytes one entry may hold beyond what was there before it */
    int64_t string_length;      /* bytes of one string */
    int64_t source_length;      /* bytes of one chunk */
    int64_t clock_milliseconds; /* processor time of one entry; a backstop only */
    int64_t result_nodes;       /* values in one copied table tree */
    int64_t result_depth;       /* tables inside tables in one copied tree */
    int64_t refuse_allocation;  /* for tests: refuse this allocation (from 1); 0 never */
    int64_t refuse_only_once;   /* for tests: 0 refuses every later allocation as well */
} heed_lua_limits;

/* A list of names: each ends with a zero byte; `length` counts all bytes. */
typedef struct {
    const char *bytes;
    size_t length;
} heed_lua_names;

typedef struct {
    const uint8_t *bytes;
    size_t length;
} heed_lua_bytes;

typedef struct {
    int code;
    int line;               /* 0: not known */
    int64_t limit;          /* the size of the limit that was passed; 0: none was */
    heed_lua_bytes message; /* valid until the next entry */
} heed_lua_failure;

/* Answers one host function. Must not call any function below but heed_lua_answer. Returns 0
 * when the answer is a value, anything else when it is the text of a failure. */
typedef int (*heed_lua_host)(void *context, heed_lua *machine, int method, heed_lua_bytes arguments);

/* Makes a machine whose `ad` object has these methods. On failure *machine is NULL. */
int heed_lua_open(const heed_lua_limits *limits, heed_lua_names methods, heed_lua **machine);
void heed_lua_close(heed_lua *machine);

/* Runs a chunk. The output is, for each call of a form: u32 form, i32 line, value. */
int heed_lua_collect(
    heed_lua *machine, const heed_lua_limits *limits, heed_lua_bytes source, heed_lua_names forms);

/* Runs a chunk and keeps the function under `field` in the argument of the `occurrence`-th call
 * (from 0) of the form number `form`. The output is an i32: the number to call it by. */
int heed_lua_keep(
    heed_lua *machine, const heed_lua_limits *limits, heed_lua_bytes source, heed_lua_names forms,
    int form, const char *field, int occurrence);

/* Calls a kept function with `ad`. The output is its first result. */
int heed_lua_call(
    heed_lua *machine, const heed_lua_limits *limits, int function, heed_lua_host host,
    void *context);

/* For the host callback: sets the answer, one value as above or the bytes of a failure text,
 * and charges work units. Copies the bytes. Returns HEED_LUA_OK or HEED_LUA_MEMORY. */
int heed_lua_answer(heed_lua *machine, heed_lua_bytes answer, int64_t charge);

/* Of the last entry. Valid until the next. */
heed_lua_bytes heed_lua_output(const heed_lua *machine);
heed_lua_failure heed_lua_last_failure(const heed_lua *machine);
int64_t heed_lua_units(const heed_lua *machine);
int64_t heed_lua_allocations(const heed_lua *machine);

/* Bytes that Lua holds now. */
int64_t heed_lua_memory(const heed_lua *machine);

/* The most bytes that the machine had from the system at one time of the last entry: what Lua
 * holds, 16 bytes beside each of its blocks, and what is copied in and out. */
int64_t heed_lua_peak(const heed_lua *machine);

/* Nonzero once a limit was passed: every later entry fails. */
int heed_lua_spent(const heed_lua *machine);

/* For tests: nonzero if the seed of Lua's hashes is the same in every process, and texts that
 * share a place are counted. */
int heed_lua_seed_is_fixed(const heed_lua *machine);

/* For tests: nonzero if this kept function's chunk is run again before each call. */
int heed_lua_reruns(const heed_lua *machine, int function);

/* For tests: the output lists a path, ended by a zero byte, for each value that the code of a
 * rule could reach, walking through metatables and upvalues as no rule can. */
int heed_lua_inspect(heed_lua *machine, const heed_lua_limits *limits, heed_lua_names forms);

/* "Lua 5.4.4", of the headers. */
const char *heed_lua_version(void);

#endif
