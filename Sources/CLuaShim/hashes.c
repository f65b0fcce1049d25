/* Lua's hashes: their seed, and short texts that share one place in Lua's table of texts. */
#include "internal.h"

#include <string.h>

enum {
    HASH_SEED = 0x48656564,
    /* As many texts of one entry share a place. Lua keeps a place for each text, so that 24 meet
     * in one by chance once in some 10^20 messages. */
    MOST_IN_ONE_PLACE = 24,
    /* Texts of several files share a place. */
    FREE_DEPTH = 4 * MOST_IN_ONE_PLACE,
    PRICED_DEPTH = 16,
};

/* How Lua 5.4 begins a short text; its bytes follow. */
struct short_text {
    void *next_object;
    uint8_t tag, mark, extra, length;
    unsigned int hash;
    struct short_text *below; /* the next in the same place */
};

/* Lua mixes addresses and the time into the seed of its hashes. Where keys lie in a table, and so
 * how often a table is built anew and where `#` finds an end, would follow it: the work and even
 * the result of a script would differ between processes. So the seed is fixed before the first
 * string is made. It lies in Lua's own state, behind fields whose values are known at that
 * moment; where they are not as expected (another version of Lua), the seed stays as it is, and a
 * test says so. */
void heed_fix_seed(heed_lua *m) {
    typedef struct {
        lua_Alloc allocate;
        void *context;
        ptrdiff_t total, debt;
        size_t estimate, last_atomic;
        void *strings;
        int strings_used, strings_size;
        struct { uint64_t value; uint8_t tag; } registry, nil;
        unsigned int seed;
    } lua_globals;
    enum { NIL = 0, INTEGER = 3 };
    if (m->first_size < sizeof(lua_globals)) return;
    for (size_t at = 0; at + sizeof(lua_globals) <= m->first_size; at += sizeof(void *)) {
        lua_globals globals;
        memcpy(&globals, m->first + at, sizeof globals);
        if (globals.allocate != heed_allocate || globals.context != m) continue;
        bool known = LUA_VERSION_RELEASE_NUM >= 50400 && LUA_VERSION_RELEASE_NUM < 50500
            && globals.total == (ptrdiff_t)m->first_size && globals.debt == 0
            && globals.last_atomic == 0 && globals.strings == NULL && globals.strings_used == 0
            && globals.strings_size == 0 && globals.registry.tag == NIL
            && globals.nil.tag == INTEGER && globals.nil.value == 0;
        if (!known) return;
        unsigned int seed = HASH_SEED;
        memcpy(m->first + at + offsetof(lua_globals, seed), &seed, sizeof seed);
        m->seed_is_fixed = true;
        return;
    }
}

static unsigned int hash(const char *text, size_t length) {
    unsigned int value = HASH_SEED ^ (unsigned int)length;
    for (; length > 0; length--)
        value ^= (value << 5) + (value >> 2) + (uint8_t)text[length - 1];
    return value;
}

/* Lies a text where it is believed to lie? Only then are texts in one place counted; where they
 * are not, the seed is Lua's own, and nobody can write texts that meet. */
void heed_find_texts(lua_State *L) {
    heed_lua *m = machine_of(L);
    if (!m->seed_is_fixed || m->string_table == NULL) return;
    static const char sample[] = "a text of ours";
    const char *bytes = lua_pushstring(L, sample);
    const struct short_text *text = (const struct short_text *)bytes - 1;
    size_t places = m->string_table_size / sizeof(void *);
    if (text->length == strlen(sample) && text->hash == hash(sample, strlen(sample))) {
        const struct short_text *one = ((struct short_text **)m->string_table)[text->hash % places];
        while (one != NULL && one != text) one = one->below;
        m->texts_are_known = one == text;
    }
    m->texts_moved = true;
    lua_pop(L, 1);
}

/* The depth of each place is noted at the text on top of it. */
static void measure_depths(heed_lua *m) {
    struct short_text **places = m->string_table;
    m->deepest = 0;
    for (size_t i = 0; i < m->string_table_size / sizeof *places; i++) {
        int depth = 0;
        for (struct short_text *text = places[i]; text != NULL; text = text->below) depth++;
        if (depth > 0) header_of(places[i])->depth = depth;
        if (depth > m->deepest) m->deepest = depth;
    }
    m->texts_moved = false;
}

/* Making a text, or finding that it is there, takes a walk over all that share its place. Its
 * author knows the seed and can write as many as he likes; no hook sees that work. So one entry
 * may have only a few in one place. `made` is the text that Lua has put in its place last. */
bool heed_may_share_place(heed_lua *m, const void *made) {
    if (!m->texts_are_known) return true;
    if (m->texts_moved) measure_depths(m);
    if (made == NULL) return true;
    const struct short_text *text = made;
    int depth = text->below ? header_of(text->below)->depth + 1 : 1;
    header_of(text)->depth = depth;
    if (depth > m->deepest) m->deepest = depth;
    if (depth <= MOST_IN_ONE_PLACE) return true;
    int own = 0;
    for (; text != NULL; text = text->below) own += header_of(text)->epoch == m->epoch;
    return own <= MOST_IN_ONE_PLACE;
}

/* For a walk over texts that many files have put in one place. */
int64_t heed_depth_price(const heed_lua *m) {
    return m->deepest > FREE_DEPTH ? m->deepest / PRICED_DEPTH : 0;
}
