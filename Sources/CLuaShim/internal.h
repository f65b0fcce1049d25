/* What the files of this target share. */
#ifndef HEED_INTERNAL_H
#define HEED_INTERNAL_H

#include "CLuaShim.h"

#include <lauxlib.h>
#include <lua.h>
#include <stdbool.h>
#include <time.h>

/* The name every chunk has inside Lua; the caller knows the real one. Lua cuts longer ones. */
#define CHUNK_NAME "=chunk"
#define CHUNK_PREFIX "chunk:"

/* VM instructions between two runs of the hook. */
#define HOOK_INTERVAL 250

enum { MESSAGE_CAPACITY = 2048, UNPACK_MAXIMUM = 200, FREE_STACK = 4096, NUMBER_TO_TEXT = 16 };
enum { ALIKE_CLASSES = 64 };

/* Stands before each block of Lua's: how much of it was charged to which entry; and, before a
 * short text, how many shared its place when it was made. */
typedef struct {
    _Alignas(16) uint64_t epoch;
    int64_t billed : 40;
    int64_t depth : 24;
} block_header;

static inline block_header *header_of(const void *block) { return (block_header *)block - 1; }

/* Growing bytes outside Lua's memory; a jump cannot leak them, because the machine owns them. */
typedef struct {
    uint8_t *bytes;
    size_t length, capacity;
} buffer;

typedef enum { RUNNING_NOTHING, COLLECTING, KEEPING, CALLING } activity;

struct heed_lua {
    lua_State *state;
    heed_lua_limits limits;
    bool busy, armed, parsing;

    /* limits.c */
    int refusal;            /* the limit that was passed; never cleared */
    int64_t units;          /* work done in this entry */
    uint64_t epoch;         /* the number of this entry */
    int64_t held;           /* bytes allocated in this entry and not given back */
    int64_t total;          /* bytes Lua holds */
    int64_t footprint, peak; /* bytes of the system now, and at most in this entry */
    int64_t since_collection;
    int64_t allocations;    /* in this entry, for tests */
    int64_t walks;          /* over a table's keys, that an instruction may take */
    int64_t instruction;    /* price of an instruction; more where the source has costly operators */
    struct {
        size_t string, alike, hash, array;
    } largest;              /* string, strings of one length, and parts of a table, that the code
                               of this entry may touch */
    size_t alike[ALIKE_CLASSES]; /* bytes of long strings, by length */
    uint8_t *first;         /* Lua's first block: its state */
    void *stack, *string_table;
    size_t first_size, stack_size, string_table_size;
    struct {
        void *block;
        size_t size, hash, array;
        int64_t units;
    } newest;               /* the last block that is no object, and what was counted before it */
    bool seed_is_fixed;

    /* hashes.c */
    bool texts_are_known, texts_moved;
    const void *newest_text; /* short, made and not counted yet */
    int deepest;             /* as many texts share a place */

    struct timespec deadline;
    int64_t clock_units;    /* when to look at the clock again */

    /* the last failure */
    int fault, line;
    int function_line;      /* where the function that is called begins */
    int64_t limit;
    char message[MESSAGE_CAPACITY];
    size_t message_length;

    buffer output, arguments, answer, scratch;
    int64_t nodes;          /* values in the tree that is being copied */

    /* the job of this entry */
    activity activity;
    heed_lua_bytes source;
    heed_lua_names forms, methods;
    const char *field;
    int form, occurrence, seen, function;
    heed_lua_host host;
    void *context;
};

static inline heed_lua *machine_of(lua_State *L) {
    return *(heed_lua **)lua_getextraspace(L);
}

/* limits.c */
void *heed_allocate(void *machine, void *block, size_t old_size, size_t new_size);
void heed_hook(lua_State *L, lua_Debug *activation);
void heed_start_clock(heed_lua *machine);
void heed_charge(lua_State *L, int64_t units);
int64_t heed_price(const heed_lua *machine);
void heed_raise_price(lua_State *L, int64_t price);
void heed_raise_walks(lua_State *L, int64_t walks);
int64_t heed_walk_price(const heed_lua *machine);
int heed_refuse(lua_State *L, int code);
int heed_current_line(lua_State *L);
bool heed_reserve(heed_lua *machine, buffer *target, size_t more);

/* hashes.c */
void heed_fix_seed(heed_lua *machine);
void heed_find_texts(lua_State *L);
bool heed_may_share_place(heed_lua *machine, const void *made);
int64_t heed_depth_price(const heed_lua *machine);

/* machine.c */
int heed_enter(heed_lua *machine, const heed_lua_limits *limits, lua_CFunction job);
int heed_fail(lua_State *L, int code, int line, const char *format, ...);

/* keep.c */
int heed_keep_job(lua_State *L);
int heed_call_job(lua_State *L);
void heed_keep_from_form(lua_State *L, int argument);
void heed_load(lua_State *L);

/* sandbox.c */
void heed_build_sandbox(lua_State *L);
void heed_push_environment(lua_State *L);
void heed_push_ad(lua_State *L);
void heed_freeze(lua_State *L, lua_CFunction missing, const char *name);

/* source.c */
void heed_check_source(lua_State *L);

/* value.c */
void heed_write_bytes(lua_State *L, buffer *target, const void *bytes, size_t length);
void heed_write_int(lua_State *L, buffer *target, int32_t value);
void heed_write_value(lua_State *L, buffer *target, int index);
void heed_push_answer(lua_State *L);

/* library_*.c: each leaves one table of functions on the stack */
void heed_push_base(lua_State *L);
void heed_push_math(lua_State *L);
void heed_push_string(lua_State *L);
void heed_push_table(lua_State *L);

/* library_base.c: an argument that must be a number. A text that looks like one is no number:
 * reading 128 KiB of digits again and again would be work that nobody counts. */
lua_Integer heed_integer(lua_State *L, int argument);
lua_Integer heed_integer_or(lua_State *L, int argument, lua_Integer otherwise);

/* library_string.c: an argument that must be a text, or a number that is made one. */
const char *heed_text(lua_State *L, int argument, size_t *length);

/* library_table.c: is the value at `first` before the one at `second`? May raise. */
typedef bool (*heed_order)(lua_State *L, int first, int second);
void heed_sort(lua_State *L, int table, lua_Integer count, heed_order before);

#endif
