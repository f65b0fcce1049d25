/* The three limits. Verdicts come from counted work, so that they are the same on every machine:
 * VM instructions, work charged by our library and the host, and bytes of long strings. The
 * clock is only a backstop. */
#include "internal.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* Stands before each block: how much of it was charged to which entry. */
typedef struct {
    _Alignas(16) uint64_t epoch;
    int64_t billed;
} block_header;

enum {
    STRING_OVERHEAD = 25,    /* Lua's header and final zero byte */
    LONG_STRING = 64,        /* shorter strings are interned: whether they allocate is chance */
    HASH_NODE = 24,          /* Lua's size of one entry in a table's hash part */
    PRICED_BYTES = 8192,
    FREE_STACK = 64 * 1024,
};

/* One instruction may compare the two longest strings, walk the largest hash part, or copy as
 * many arguments as the stack holds. Instead of guessing which did, each instruction is priced
 * by what it could have touched. All three are the same in every process, whatever the hash
 * seed; allocations as a whole are not. */
int64_t heed_price(const heed_lua *m) {
    size_t stack = m->stack_size > FREE_STACK ? m->stack_size : 0;
    return 1 + (int64_t)(m->largest / PRICED_BYTES) + (int64_t)(stack / PRICED_BYTES);
}

static bool is_hash_part(size_t size) {
    size_t nodes = size / HASH_NODE;
    return size % HASH_NODE == 0 && (nodes & (nodes - 1)) == 0;
}

/* Safe in the allocator: these two calls neither allocate nor raise. */
int heed_current_line(lua_State *L) {
    lua_Debug activation;
    for (int level = 0; lua_getstack(L, level, &activation); level++)
        if (lua_getinfo(L, "l", &activation) && activation.currentline > 0)
            return activation.currentline;
    return 0;
}

static void note_refusal(heed_lua *m, int code) {
    if (m->refusal) return;
    m->refusal = code;
    m->line = heed_current_line(m->state);
}

/* May a block grow? `tag` is the kind of object when the block is new: Lua passes the kind in
 * place of the old size then. */
static bool may_grow(heed_lua *m, void *block, size_t tag, size_t old_size, size_t new_size) {
    m->allocations++;
    if (m->limits.refuse_allocation > 0) {
        if (m->allocations == m->limits.refuse_allocation) return false;
        if (m->allocations > m->limits.refuse_allocation && !m->limits.refuse_only_once)
            return false;
    }
    if (!m->armed) return true;
    if (m->refusal) return false;
    if (block == NULL && tag == LUA_TSTRING) {
        if (new_size > (size_t)m->limits.string_length + STRING_OVERHEAD) {
            note_refusal(m, HEED_LUA_STRING_LENGTH);
            return false;
        }
        if (new_size > LONG_STRING) m->units += (int64_t)new_size / 16;
        if (new_size > m->largest) m->largest = new_size;
    } else if (block == NULL && tag == 0 && !m->parsing && is_hash_part(new_size)) {
        if (new_size > m->largest) m->largest = new_size;
    }
    if (m->units > m->limits.steps) {
        note_refusal(m, HEED_LUA_STEPS);
        return false;
    }
    /* Lua collects and asks once more before it gives up. That costs, so it is charged: else a
     * script that lives just below the limit would collect all the time. */
    if (block != m->string_table
        && m->held + (int64_t)(new_size - old_size) > m->limits.memory) {
        m->line = heed_current_line(m->state);
        m->units += m->limits.memory / 64;
        return false;
    }
    return true;
}

static void bill(heed_lua *m, block_header *header, int64_t change) {
    m->total += change;
    if (header->epoch != m->epoch) {
        header->epoch = m->epoch;
        header->billed = 0;
    }
    /* What an earlier entry paid for is not given back to this one. */
    if (change < 0 && -change > header->billed) change = -header->billed;
    header->billed += change;
    m->held += change;
    if (change > 0) m->since_collection += change;
}

void *heed_allocate(void *context, void *block, size_t old_size, size_t new_size) {
    heed_lua *m = context;
    size_t tag = block == NULL ? old_size : 0;
    if (block == NULL) old_size = 0;
    block_header *header = block == NULL ? NULL : (block_header *)block - 1;
    if (new_size == 0) {
        if (header != NULL) {
            bill(m, header, -(int64_t)old_size);
            free(header);
        }
        return NULL;
    }
    if (new_size > old_size && !may_grow(m, block, tag, old_size, new_size)) return NULL;
    bool is_string_table = block != NULL && block == m->string_table;
    bool is_stack = block != NULL && block == m->stack;
    block_header *moved = realloc(header, sizeof *header + new_size);
    if (moved == NULL) return new_size <= old_size ? block : NULL;
    if (header == NULL) {
        moved->epoch = m->epoch;
        moved->billed = 0;
    }
    if (is_string_table)
        m->total += (int64_t)new_size - (int64_t)old_size;
    else
        bill(m, moved, (int64_t)new_size - (int64_t)old_size);
    /* Lua 5.4 allocates its state, then the stack, then the table of strings. The table of
     * strings belongs to everybody, so nobody pays for it; the stack has its price. Were the
     * order another one, only the prices would change. */
    if (m->stack == NULL && m->total > (int64_t)new_size) m->stack = moved + 1;
    else if (m->string_table == NULL && m->stack != NULL && new_size == 128 * sizeof(void *))
        m->string_table = moved + 1;
    if (is_string_table) m->string_table = moved + 1;
    if (is_stack) {
        m->stack = moved + 1;
        m->stack_size = new_size;
    }
    return moved + 1;
}

/* Raises for a limit that was passed. Needs no memory: the message is written later, outside. */
int heed_refuse(lua_State *L, int code) {
    note_refusal(machine_of(L), code);
    lua_sethook(L, heed_hook, LUA_MASKCOUNT, 1);
    lua_pushnil(L);
    return lua_error(L);
}

void heed_charge(lua_State *L, int64_t units) {
    heed_lua *m = machine_of(L);
    m->units += units;
    if (m->refusal) heed_refuse(L, m->refusal);
    if (m->units > m->limits.steps || units < 0) heed_refuse(L, HEED_LUA_STEPS);
}

void heed_start_clock(heed_lua *m) {
    clock_gettime(CLOCK_MONOTONIC, &m->deadline);
    m->deadline.tv_sec += m->limits.clock_milliseconds / 1000;
    m->deadline.tv_nsec += m->limits.clock_milliseconds % 1000 * 1000000;
    if (m->deadline.tv_nsec >= 1000000000) {
        m->deadline.tv_sec++;
        m->deadline.tv_nsec -= 1000000000;
    }
}

void heed_hook(lua_State *L, lua_Debug *activation) {
    (void)activation;
    heed_lua *m = machine_of(L);
    heed_charge(L, HOOK_INTERVAL * heed_price(m));
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    if (now.tv_sec > m->deadline.tv_sec
        || (now.tv_sec == m->deadline.tv_sec && now.tv_nsec > m->deadline.tv_nsec))
        heed_refuse(L, HEED_LUA_CLOCK);
}

bool heed_reserve(heed_lua *m, buffer *target, size_t more) {
    if (target->capacity - target->length >= more) return true;
    m->allocations++;
    if (m->limits.refuse_allocation > 0 && m->allocations >= m->limits.refuse_allocation)
        return false;
    size_t capacity = target->capacity < 256 ? 256 : target->capacity;
    while (capacity - target->length < more) {
        if (capacity > SIZE_MAX / 4) return false;
        capacity *= 2;
    }
    uint8_t *bytes = realloc(target->bytes, capacity);
    if (bytes == NULL) return false;
    target->bytes = bytes;
    target->capacity = capacity;
    return true;
}
