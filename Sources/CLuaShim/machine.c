/* Making a machine, and the one door through which every entry goes. */
#include "internal.h"

#include <locale.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#ifdef __APPLE__
#include <xlocale.h>
#endif

enum { COLLECT_AFTER = 256 * 1024 };

static int panicked(lua_State *L) {
    (void)L;
    fputs("CLuaShim: a call into Lua that may raise stands outside lua_pcall\n", stderr);
    abort();
}

static void set_message(heed_lua *m, const char *text, size_t length) {
    if (length > sizeof m->message) length = sizeof m->message;
    memcpy(m->message, text, length);
    m->message_length = length;
}

/* Splits "chunk:12: text". Every message of Lua's and of our library begins so. */
static void set_message_from_lua(heed_lua *m, lua_State *L) {
    if (lua_type(L, -1) != LUA_TSTRING) return;
    size_t length, prefix = strlen(CHUNK_PREFIX);
    const char *text = lua_tolstring(L, -1, &length);
    if (length > prefix && memcmp(text, CHUNK_PREFIX, prefix) == 0) {
        char *end;
        long line = strtol(text + prefix, &end, 10);
        if (end[0] == ':' && end[1] == ' ') {
            m->line = (int)line;
            length -= (size_t)(end + 2 - text);
            text = end + 2;
        }
    }
    set_message(m, text, length);
}

static int64_t size_of_limit(const heed_lua *m) {
    switch (m->fault) {
    case HEED_LUA_STEPS: return m->limits.steps;
    case HEED_LUA_MEMORY: return m->limits.memory;
    case HEED_LUA_CLOCK: return m->limits.clock_milliseconds;
    case HEED_LUA_STRING_LENGTH: return m->limits.string_length;
    case HEED_LUA_SOURCE_TOO_LONG: return m->limits.source_length;
    default: return m->limit;
    }
}

/* Raises for anything that is neither a limit nor an error of the script itself.
 * Line 0: the line that runs now. */
int heed_fail(lua_State *L, int code, int line, const char *format, ...) {
    heed_lua *m = machine_of(L);
    m->fault = code;
    m->line = line != 0 ? line : heed_current_line(L);
    if (m->line == 0) m->line = m->function_line;
    va_list arguments;
    va_start(arguments, format);
    lua_pushvfstring(L, format, arguments);
    va_end(arguments);
    return lua_error(L);
}

static void settle(heed_lua *m, int status) {
    lua_State *L = m->state;
    if (status == LUA_OK) {
        m->fault = HEED_LUA_OK;
        m->line = 0;
        return;
    }
    m->output.length = 0;
    if (status == LUA_ERRMEM && !m->refusal) m->refusal = HEED_LUA_MEMORY;
    if (m->refusal) {
        m->fault = m->refusal;
    } else {
        if (m->fault == HEED_LUA_OK) {
            m->fault = HEED_LUA_RUNTIME;
            m->line = 0;
        }
        set_message_from_lua(m, L);
    }
    m->limit = size_of_limit(m);
}

/* Runs `job` under protection and under `limits`. The collector rests during an entry, so that
 * what an entry may hold does not depend on what ran before it. */
int heed_enter(heed_lua *m, const heed_lua_limits *limits, lua_CFunction job) {
    if (m->busy) return HEED_LUA_HOST;
    m->fault = HEED_LUA_OK;
    m->message_length = 0;
    m->output.length = 0;
    if (m->refusal) return m->fault = m->refusal;
    lua_State *L = m->state;
    m->limits = *limits;
    m->units = m->held = m->allocations = m->limit = 0;
    m->line = m->seen = m->function_line = 0;
    memset(&m->largest, 0, sizeof m->largest);
    memset(m->alike, 0, sizeof m->alike);
    m->instruction = m->walks = 1;
    m->epoch++;
    m->peak = m->footprint;
    m->busy = m->armed = true;
    m->parsing = false;

    /* Comparison of strings and the decimal point must not follow the host's locale. */
    locale_t neutral = newlocale(LC_ALL_MASK, "C", (locale_t)0);
    locale_t before = neutral ? uselocale(neutral) : (locale_t)0;
    lua_gc(L, LUA_GCSTOP);
    lua_sethook(L, heed_hook, LUA_MASKCOUNT, HOOK_INTERVAL);
    heed_start_clock(m);
    lua_pushcfunction(L, job);
    settle(m, lua_pcall(L, 0, 0, 0));
    lua_sethook(L, NULL, 0, 0);
    lua_settop(L, 0);
    m->busy = m->armed = false;
    /* Every entry begins with a small stack, else its price would follow what ran before. This
     * only shrinks, and fails to nothing. */
    if (m->stack_size > FREE_STACK) lua_resetthread(L);
    m->activity = RUNNING_NOTHING;
    m->limits.refuse_allocation = 0;
    if (m->since_collection > COLLECT_AFTER && m->since_collection > m->total / 2) {
        lua_gc(L, LUA_GCCOLLECT);
        m->since_collection = 0;
        m->texts_moved = true;
    }
    if (neutral) {
        uselocale(before);
        freelocale(neutral);
    }
    return m->fault;
}

static int build_job(lua_State *L) {
    heed_build_sandbox(L);
    heed_find_texts(L);
    return 0;
}

int heed_lua_open(const heed_lua_limits *limits, heed_lua_names methods, heed_lua **machine) {
    *machine = NULL;
    heed_lua *m = calloc(1, sizeof *m);
    char *names = malloc(methods.length + 1);
    if (m == NULL || names == NULL) goto failed;
    memcpy(names, methods.bytes, methods.length);
    names[methods.length] = 0;
    m->methods = (heed_lua_names){names, methods.length};
    m->limits = *limits;
    m->state = lua_newstate(heed_allocate, m);
    if (m->state == NULL) goto failed;
    *(heed_lua **)lua_getextraspace(m->state) = m;
    lua_atpanic(m->state, panicked);
    lua_gc(m->state, LUA_GCSTOP);
    /* Set-up is ours, so nothing is armed yet; a refusal in it must still not jump. */
    lua_pushcfunction(m->state, build_job);
    if (lua_pcall(m->state, 0, 0, 0) != LUA_OK) goto failed;
    m->limits.refuse_allocation = 0;
    lua_gc(m->state, LUA_GCCOLLECT);
    m->since_collection = 0;
    *machine = m;
    return HEED_LUA_OK;
failed:
    if (m != NULL && m->state != NULL) lua_close(m->state);
    free(names);
    free(m);
    return HEED_LUA_MEMORY;
}

void heed_lua_close(heed_lua *m) {
    if (m == NULL) return;
    lua_close(m->state);
    free((char *)m->methods.bytes);
    free(m->output.bytes);
    free(m->arguments.bytes);
    free(m->answer.bytes);
    free(m->scratch.bytes);
    free(m);
}

heed_lua_bytes heed_lua_output(const heed_lua *m) {
    return (heed_lua_bytes){m->output.bytes, m->output.length};
}

heed_lua_failure heed_lua_last_failure(const heed_lua *m) {
    heed_lua_bytes message = {(const uint8_t *)m->message, m->message_length};
    return (heed_lua_failure){m->fault, m->line, m->limit, message};
}

int64_t heed_lua_units(const heed_lua *m) { return m->units; }
int64_t heed_lua_allocations(const heed_lua *m) { return m->allocations; }
int64_t heed_lua_peak(const heed_lua *m) { return m->peak; }
int64_t heed_lua_memory(const heed_lua *m) { return m->total; }
int heed_lua_seed_is_fixed(const heed_lua *m) { return m->texts_are_known; }
int heed_lua_spent(const heed_lua *m) { return m->refusal != 0; }
const char *heed_lua_version(void) { return LUA_RELEASE; }
