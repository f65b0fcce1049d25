/* The three limits. Verdicts come from counted work, so that they are the same on every machine:
 * VM instructions, work charged by our library and the host, and bytes of long strings. The
 * clock is only a backstop; it counts the time of the thread, not of the wall, so that a busy machine
 * changes no verdict. */
#include "internal.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum {
    STRING_OVERHEAD = 25,    /* Lua's header and final zero byte */
    LONG_STRING = 40 + STRING_OVERHEAD, /* shorter ones are interned: if they allocate is chance */
    FUNCTION_ALONE = 32,     /* one that holds nothing */
    HASH_NODE = 24,          /* Lua's size of one entry in a table's hash part */
    MOST_STACK = 64 * 1024,  /* some 800 calls inside each other, or 4,000 arguments */
    PRICED_TEXT = 4096,
    PRICED_TABLE = 1024,
    PRICED_STACK = 1024,
    CLOCK_INTERVAL = 5000,   /* units between two looks at the clock */
    NEW_PART = 24,           /* a block made, and given back one day */
    PRICED_PAIRS = 64,       /* of keys that meet when a table is built anew */
};

/* One instruction may compare the two longest strings, walk over all keys of a table (they may
 * share one place), compare all long strings of one length (they may be such keys), or copy as
 * many arguments as the stack holds. Instead of guessing which did, each instruction (and each
 * comparison of our library) is priced by what it could have touched. */
int64_t heed_price(const heed_lua *m) {
    size_t stack = m->stack_size > FREE_STACK ? m->stack_size : 0;
    size_t keys = (m->largest.hash / HASH_NODE + 1) * m->largest.string;
    size_t texts = keys < m->largest.alike ? keys : m->largest.alike;
    return 1 + m->walks * (int64_t)m->largest.hash / PRICED_TABLE + (int64_t)(texts / PRICED_TEXT)
        + (int64_t)(stack / PRICED_STACK) + heed_depth_price(m);
}

/* The price of a walk over the largest table, which may hold nothing any more. */
int64_t heed_walk_price(const heed_lua *m) {
    return (int64_t)(m->largest.hash / 512 + m->largest.array / 1024);
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

/* For tests: is this the allocation that must fail? */
static bool must_fail(heed_lua *m) {
    m->allocations++;
    int64_t first = m->limits.refuse_allocation;
    if (first <= 0) return false;
    return m->limits.refuse_only_once ? m->allocations == first : m->allocations >= first;
}

static void note_long_string(heed_lua *m, size_t size) {
    m->units += (int64_t)size / 16;
    size_t *alike = &m->alike[size % ALIKE_CLASSES];
    *alike += size;
    if (*alike > m->largest.alike) m->largest.alike = *alike;
    if (size > m->largest.string) m->largest.string = size;
}

/* The short text that was made last, complete by now. */
static const void *newest_text(heed_lua *m) {
    const void *text = m->newest_text;
    m->newest_text = NULL;
    return text;
}

/* May a block grow? `tag` is the kind of object when the block is new: Lua passes the kind in
 * place of the old size then. */
static bool may_grow(heed_lua *m, void *block, size_t tag, size_t old_size, size_t new_size) {
    if (must_fail(m)) return false;
    if (!m->armed) return true;
    if (m->refusal) return false;
    if (block == NULL && tag == LUA_TSTRING) {
        if (new_size > (size_t)m->limits.string_length + STRING_OVERHEAD) {
            note_refusal(m, HEED_LUA_STRING_LENGTH);
            return false;
        }
        if (new_size > LONG_STRING) note_long_string(m, new_size);
        else if (!heed_may_share_place(m, newest_text(m))) note_refusal(m, HEED_LUA_STEPS);
    } else if (block == NULL && tag == LUA_TFUNCTION) {
        /* Each local that a function holds is looked for among all that are held by others. */
        m->units += (int64_t)(new_size - FUNCTION_ALONE) / 2;
    } else if (tag == 0 && !m->parsing && block != m->string_table) {
        /* A part of a table. A new hash part means that all keys of a table are placed anew,
         * after a walk over its array; and that each may walk over all those before it. */
        bool is_hash = block == NULL && is_hash_part(new_size);
        size_t *largest = is_hash ? &m->largest.hash : &m->largest.array;
        if (new_size > *largest) *largest = new_size;
        int64_t keys = (int64_t)(new_size / HASH_NODE);
        if (is_hash)
            m->units += NEW_PART + 2 * keys + keys * keys / PRICED_PAIRS
                + (int64_t)(m->largest.array / 128);
    }
    if (m->stack_size > MOST_STACK) {
        note_refusal(m, HEED_LUA_MEMORY);
        return false;
    }
    /* Lua collects and asks once more before it gives up. That costs, so it is charged: else a
     * script that lives just below the limit would collect all the time. */
    if (block != m->string_table
        && m->held + (int64_t)(new_size - old_size) > m->limits.memory) {
        m->line = heed_current_line(m->state);
        m->units += m->limits.memory / 64;
        m->texts_moved = true;
        return false;
    }
    if (m->units > m->limits.steps) {
        note_refusal(m, HEED_LUA_STEPS);
        return false;
    }
    return true;
}

/* All that the system gave to this machine, for tests: Lua's blocks, what stands before them, and
 * our own buffers. */
static void note_footprint(heed_lua *m, int64_t change) {
    m->footprint += change;
    if (m->footprint > m->peak) m->peak = m->footprint;
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

/* Lua 5.4.4 makes a new block for a stack that grows, and gives the old one back before it asks
 * for anything else. Only then is it known that the new block was no part of a table. It stays
 * for later entries, so no entry is billed for it. */
static void stack_moved(heed_lua *m) {
    if (m->newest.block == NULL) return;
    block_header *header = header_of(m->newest.block);
    m->stack = m->newest.block;
    m->stack_size = m->newest.size;
    m->newest.block = NULL;
    m->held -= header->billed;
    header->billed = 0;
    m->units = m->newest.units;
    m->largest.hash = m->newest.hash;
    m->largest.array = m->newest.array;
}

void *heed_allocate(void *context, void *block, size_t old_size, size_t new_size) {
    heed_lua *m = context;
    size_t tag = block == NULL ? old_size : 0;
    if (block == NULL) old_size = 0;
    block_header *header = block == NULL ? NULL : header_of(block);
    if (new_size == 0) {
        if (header != NULL) {
            if (block == m->newest.block) m->newest.block = NULL;
            if (block == m->newest_text) m->newest_text = NULL;
            if (block == m->stack) stack_moved(m);
            bill(m, header, -(int64_t)old_size);
            note_footprint(m, -(int64_t)(sizeof *header + old_size));
            free(header);
        }
        return NULL;
    }
    if (block == NULL && tag == 0) {
        m->newest.units = m->units;
        m->newest.hash = m->largest.hash;
        m->newest.array = m->largest.array;
    }
    if (new_size > old_size && !may_grow(m, block, tag, old_size, new_size)) return NULL;
    bool is_string_table = block != NULL && block == m->string_table;
    bool is_stack = block != NULL && block == m->stack;
    block_header *moved = realloc(header, sizeof *header + new_size);
    if (moved == NULL) return new_size <= old_size ? block : NULL;
    note_footprint(m, (int64_t)(new_size - old_size + (block == NULL ? sizeof *moved : 0)));
    if (block != NULL && block == m->newest.block) m->newest.block = NULL;
    if (block == NULL && tag == 0) {
        m->newest.block = moved + 1;
        m->newest.size = new_size;
    }
    if (header == NULL) {
        moved->epoch = m->epoch;
        moved->billed = 0;
        if (tag == LUA_TSTRING && new_size <= LONG_STRING) m->newest_text = moved + 1;
    }
    if (is_string_table)
        m->total += (int64_t)new_size - (int64_t)old_size;
    else
        bill(m, moved, (int64_t)new_size - (int64_t)old_size);
    /* Lua 5.4 allocates its state, then the stack, then the table of strings. The table of
     * strings belongs to everybody, so nobody pays for it; the stack has its price. Were the
     * order another one, only the prices would change. */
    if (m->first == NULL) {
        m->first = (uint8_t *)(moved + 1);
        m->first_size = new_size;
    } else if (m->stack == NULL) {
        m->stack = moved + 1;
        m->stack_size = new_size;
        heed_fix_seed(m);
    } else if (m->string_table == NULL && new_size == 128 * sizeof(void *))
        is_string_table = true;
    if (is_string_table) {
        m->string_table = moved + 1;
        m->string_table_size = new_size;
        m->texts_moved = true;
    }
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
    if (m->stack_size > MOST_STACK) note_refusal(m, HEED_LUA_MEMORY);
    m->units += units;
    if (m->refusal) heed_refuse(L, m->refusal);
    if (m->units > m->limits.steps || units < 0) heed_refuse(L, HEED_LUA_STEPS);
}

/* For the code of this entry: what each of its instructions may take. */
void heed_raise_price(lua_State *L, int64_t price) {
    heed_lua *m = machine_of(L);
    if (price > m->instruction) m->instruction = price;
}

void heed_raise_walks(lua_State *L, int64_t walks) {
    heed_lua *m = machine_of(L);
    if (walks > m->walks) m->walks = walks;
}

void heed_start_clock(heed_lua *m) {
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &m->deadline);
    m->clock_units = 0;
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
    heed_charge(L, HOOK_INTERVAL * (m->instruction - 1 + heed_price(m)));
    if (m->units < m->clock_units) return;
    m->clock_units = m->units + CLOCK_INTERVAL;
    struct timespec now;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    if (now.tv_sec > m->deadline.tv_sec
        || (now.tv_sec == m->deadline.tv_sec && now.tv_nsec > m->deadline.tv_nsec))
        heed_refuse(L, HEED_LUA_CLOCK);
}

bool heed_reserve(heed_lua *m, buffer *target, size_t more) {
    if (target->capacity - target->length >= more) return true;
    if (must_fail(m)) return false;
    size_t capacity = target->capacity < 256 ? 256 : target->capacity;
    while (capacity - target->length < more) {
        if (capacity > SIZE_MAX / 4) return false;
        capacity *= 2;
    }
    uint8_t *bytes = realloc(target->bytes, capacity);
    if (bytes == NULL) return false;
    note_footprint(m, (int64_t)(capacity - target->capacity));
    target->bytes = bytes;
    target->capacity = capacity;
    return true;
}
