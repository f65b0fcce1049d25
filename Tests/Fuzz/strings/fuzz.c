/* The library of strings against a slow and obvious twin. The first bytes choose the function and
 * its numbers; the rest is split into two texts, which come from the host. */
#include "CLuaShim.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    const uint8_t *bytes;
    size_t length;
} text;

static text subject, other;
static int64_t first, last;

static uint8_t packed[1 << 16];

static size_t pack_text(uint8_t *at, text t) {
    uint32_t length = (uint32_t)t.length;
    *at = 5;
    memcpy(at + 1, &length, 4);
    memcpy(at + 5, t.bytes, t.length);
    return 5 + t.length;
}

static int answer(void *context, heed_lua *machine, int method, heed_lua_bytes arguments) {
    (void)context, (void)arguments;
    size_t length = 9;
    packed[0] = 3;
    switch (method) {
    case 0: length = pack_text(packed, subject); break;
    case 1: length = pack_text(packed, other); break;
    case 2: memcpy(packed + 1, &first, 8); break;
    default: memcpy(packed + 1, &last, 8); break;
    }
    heed_lua_answer(machine, (heed_lua_bytes){packed, length}, 0);
    return 0;
}

/* The twin writes what the machine should hand out. */
static uint8_t expected[1 << 20];
static size_t expected_length;

static void put_text(const uint8_t *bytes, size_t length) {
    expected_length += pack_text(expected + expected_length, (text){bytes, length});
}
static void put_int(int64_t number) {
    expected[expected_length++] = 3;
    memcpy(expected + expected_length, &number, 8);
    expected_length += 8;
}
static void put_bool(int truth) { expected[expected_length++] = truth ? 2 : 1; }
static void put_nil(void) { expected[expected_length++] = 0; }

/* The byte at a position as a rule writes it, from 1, or from the end; 0 where there is none. */
static int64_t place(int64_t position) {
    return position >= 0 ? position : (int64_t)subject.length + position + 1;
}

static int64_t find_from(size_t start) {
    for (size_t at = start; at + other.length <= subject.length; at++) {
        size_t same = 0;
        while (same < other.length && subject.bytes[at + same] == other.bytes[same]) same++;
        if (same == other.length) return (int64_t)at;
    }
    return -1;
}

static int is_space(uint8_t c) { return c == 32 || (c >= 9 && c <= 13); }

static const char *twin(int choice) {
    static uint8_t made[1 << 16];
    size_t count = 0;
    switch (choice) {
    case 0: {
        int64_t from = place(first) < 1 ? 1 : place(first), to = place(last);
        for (int64_t i = from; i <= to && i <= (int64_t)subject.length; i++)
            made[count++] = subject.bytes[i - 1];
        put_text(made, count);
        return "return s:sub(i, j)";
    }
    case 1:
        for (size_t i = 0; i < subject.length; i++) {
            uint8_t c = subject.bytes[i];
            made[count++] = c >= 'a' && c <= 'z' ? c - 32 : c;
        }
        put_text(made, count);
        return "return s:upper()";
    case 2:
        for (size_t i = 0; i < subject.length; i++) {
            uint8_t c = subject.bytes[i];
            made[count++] = c >= 'A' && c <= 'Z' ? c + 32 : c;
        }
        put_text(made, count);
        return "return s:lower()";
    case 3:
        for (size_t i = subject.length; i > 0; i--) made[count++] = subject.bytes[i - 1];
        put_text(made, count);
        return "return s:reverse()";
    case 4: {
        int64_t at = place(first);
        if (at < 1 || at > (int64_t)subject.length) put_nil();
        else put_int(subject.bytes[at - 1]);
        return "return s:byte(i)";
    }
    case 5: {
        int64_t times = first % 6;
        for (int64_t i = 1; i <= times; i++) {
            for (size_t k = 0; k < subject.length; k++) made[count++] = subject.bytes[k];
            if (i < times)
                for (size_t k = 0; k < other.length; k++) made[count++] = other.bytes[k];
        }
        put_text(made, count);
        return "return s:rep(math.fmod(i, 6), t)";
    }
    case 6: {
        int64_t from = place(first) < 1 ? 1 : place(first);
        int64_t at = from > (int64_t)subject.length + 1 ? -1 : find_from((size_t)from - 1);
        if (at < 0) put_nil();
        else put_int(at + 1);
        return "return (s:find(t, i))";
    }
    case 7: put_bool(find_from(0) >= 0); return "return s:contains(t)";
    case 8:
        put_bool(other.length <= subject.length
                 && memcmp(subject.bytes, other.bytes, other.length) == 0);
        return "return s:starts(t)";
    case 9:
        put_bool(other.length <= subject.length
                 && memcmp(subject.bytes + subject.length - other.length, other.bytes,
                           other.length) == 0);
        return "return s:ends(t)";
    case 10: {
        size_t from = 0, to = subject.length;
        while (from < to && is_space(subject.bytes[from])) from++;
        while (to > from && is_space(subject.bytes[to - 1])) to--;
        put_text(subject.bytes + from, to - from);
        return "return s:trim()";
    }
    case 11: {
        if (other.length == 0) return NULL;
        size_t header = expected_length, from = 0;
        int32_t pieces = 0, none = 0;
        expected[expected_length++] = 6;
        expected_length += 4;
        for (;;) {
            int64_t at = find_from(from);
            size_t end = at < 0 ? subject.length : (size_t)at;
            put_text(subject.bytes + from, end - from);
            pieces++;
            if (at < 0) break;
            from = end + other.length;
        }
        memcpy(expected + header + 1, &pieces, 4);
        for (int i = 0; i < 2; i++, expected_length += 4)
            memcpy(expected + expected_length, &none, 4);
        return "return s:split(t)";
    }
    case 12:
        /* Taken apart and put together again it is the same. */
        if (other.length == 0) return NULL;
        put_text(subject.bytes, subject.length);
        return "return table.concat(s:split(t), t)";
    default: {
        size_t shorter = subject.length < other.length ? subject.length : other.length;
        int order = memcmp(subject.bytes, other.bytes, shorter);
        put_bool(order < 0 || (order == 0 && subject.length < other.length));
        return "return s < t";
    }
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length) {
    if (length < 4 || length > 4096) return 0;
    static const int64_t numbers[] = {INT64_MIN, INT64_MAX, INT64_MIN + 1, -4096, 4097, 0};
    int choice = bytes[0] % 14;
    first = bytes[1] < 6 ? numbers[bytes[1]] : (int8_t)bytes[1];
    last = bytes[2] < 6 ? numbers[bytes[2]] : (int8_t)bytes[2];
    uint8_t *copy = malloc(length);
    memcpy(copy, bytes, length);
    for (size_t i = 4; i < length; i++)
        if (copy[i] == 0) copy[i] = 0x1A; /* as zero bytes arrive */
    size_t rest = length - 4, split = rest == 0 ? 0 : bytes[3] % (rest + 1);
    /* Often the second text is a piece of the first, or the search would never find. */
    other = (text){copy + 4, split};
    subject = (text){copy + 4 + split, rest - split};
    if (bytes[3] & 0x80 && subject.length > 3)
        other = (text){subject.bytes + subject.length / 3, split % 3};
    expected_length = 0;
    const char *body = twin(choice);
    if (body != NULL) {
        static const heed_lua_limits limits = {
            .steps = 2000000, .memory = 4 << 20, .string_length = 1 << 16, .source_length = 4096,
            .clock_milliseconds = 20000, .result_nodes = 20000, .result_depth = 8};
        static const char methods[] = "s\0t\0i\0j", forms[] = "rule";
        char source[256];
        int size = snprintf(source, sizeof source,
                            "rule { when = function(ad) local s, t, i, j = ad:s(), ad:t(), ad:i(), "
                            "ad:j() %s end }", body);
        heed_lua *machine;
        heed_lua_open(&limits, (heed_lua_names){methods, sizeof methods}, &machine);
        int status = heed_lua_keep(
            machine, &limits, (heed_lua_bytes){(const uint8_t *)source, (size_t)size},
            (heed_lua_names){forms, sizeof forms}, 0, "when", 0);
        if (status == HEED_LUA_OK) status = heed_lua_call(machine, &limits, 1, answer, NULL);
        heed_lua_bytes output = heed_lua_output(machine);
        if (status != HEED_LUA_OK || output.length != expected_length
            || memcmp(output.bytes, expected, expected_length) != 0) {
            heed_lua_failure failure = heed_lua_last_failure(machine);
            fprintf(stderr, "%s: status %d, %zu bytes for %zu: %.*s\n", body, status,
                    output.length, expected_length, (int)failure.message.length,
                    failure.message.bytes);
            abort();
        }
        heed_lua_close(machine);
    }
    free(copy);
    return 0;
}
