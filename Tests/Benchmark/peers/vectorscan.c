// Vectorscan over the messages, one call a message: literals over folded text, and caseless
// Unicode expressions over text as written.
#include <hs/hs.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { RUNS = 5 };

struct list { char **items; unsigned *lengths; unsigned count; };

static char *whole_file(const char *folder, const char *name, size_t *length) {
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *file = fopen(path, "rb");
    if (!file) { perror(path); exit(1); }
    fseek(file, 0, SEEK_END);
    *length = (size_t)ftell(file);
    rewind(file);
    char *bytes = malloc(*length + 1);
    if (!bytes || fread(bytes, 1, *length, file) != *length) exit(1);
    fclose(file);
    return bytes;
}

static void add(struct list *list, char *item, unsigned length) {
    list->items = realloc(list->items, (list->count + 1) * sizeof *list->items);
    list->lengths = realloc(list->lengths, (list->count + 1) * sizeof *list->lengths);
    if (!list->items || !list->lengths) exit(1);
    list->items[list->count] = item;
    list->lengths[list->count++] = length;
}

static struct list read_messages(const char *folder, const char *name) {
    struct list list = {0};
    size_t length;
    char *bytes = whole_file(folder, name, &length);
    for (size_t at = 0; at < length;) {
        unsigned count;
        memcpy(&count, bytes + at, 4);
        add(&list, bytes + at + 4, count);
        at += 4 + count;
    }
    return list;
}

static struct list read_terms(const char *folder, const char *name, int escapes) {
    struct list list = {0};
    size_t length;
    char *bytes = whole_file(folder, name, &length);
    for (size_t at = 0; at < length;) {
        size_t end = at;
        while (bytes[end] != '\n') end++;
        char *term = malloc(2 * (end - at) + 1), *to = term;
        if (!term) exit(1);
        for (; at < end; at++) {
            if (escapes && strchr("\\^$.|?*+()[]{}", bytes[at])) *to++ = '\\';
            *to++ = bytes[at];
        }
        *to = 0;
        add(&list, term, (unsigned)(to - term));
        at = end + 1;
    }
    return list;
}

struct answers { FILE *file; unsigned message; };

static int count_match(unsigned id, unsigned long long from, unsigned long long to,
                       unsigned flags, void *context) {
    (void)id, (void)from, (void)to, (void)flags;
    ++*(unsigned long *)context;
    return 0;
}

static int write_match(unsigned id, unsigned long long from, unsigned long long to,
                       unsigned flags, void *context) {
    (void)from, (void)to, (void)flags;
    struct answers *answers = context;
    fprintf(answers->file, "%u %u\n", answers->message, id);
    return 0;
}

static int ascending(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static double seconds(clock_t start) { return (double)(clock() - start) / CLOCKS_PER_SEC; }

static void run(const char *folder, const char *row, const char *answers_name,
                const char *lacks, struct list messages, struct list terms, int literal, unsigned flag_bits) {
    unsigned *flags = calloc(terms.count, sizeof *flags), *ids = calloc(terms.count, sizeof *ids);
    size_t *lengths = calloc(terms.count, sizeof *lengths);
    if (!flags || !ids || !lengths) exit(1);
    for (unsigned i = 0; i < terms.count; i++)
        flags[i] = flag_bits, ids[i] = i, lengths[i] = terms.lengths[i];
    hs_database_t *database = NULL;
    hs_compile_error_t *error = NULL;
    const char *const *items = (const char *const *)terms.items;
    clock_t start = clock();
    hs_error_t status =
        literal ? hs_compile_lit_multi(items, flags, ids, lengths, terms.count, HS_MODE_BLOCK,
                                       NULL, &database, &error)
                : hs_compile_multi(items, flags, ids, terms.count, HS_MODE_BLOCK, NULL, &database,
                                   &error);
    if (status != HS_SUCCESS) {
        fprintf(stderr, "%s: %s\n", row, error ? error->message : "no message");
        exit(1);
    }
    double compiling = seconds(start), times[RUNS];
    hs_scratch_t *scratch = NULL;
    if (hs_alloc_scratch(database, &scratch) != HS_SUCCESS) exit(1);
    unsigned long found = 0;
    for (int i = 0; i < RUNS; i++) {
        start = clock();
        for (unsigned m = 0; m < messages.count; m++)
            hs_scan(database, messages.items[m], messages.lengths[m], 0, scratch, count_match,
                    &found);
        times[i] = seconds(start);
    }
    qsort(times, RUNS, sizeof *times, ascending);
    printf("%s\t%f\t%f\t%u\t%s\t%s\n", row, compiling * 1e3,
           times[RUNS / 2] / messages.count * 1e6, messages.count, answers_name, lacks);
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", folder, answers_name);
    struct answers answers = {fopen(path, "w"), 0};
    if (!answers.file) exit(1);
    for (; answers.message < messages.count; answers.message++)
        hs_scan(database, messages.items[answers.message], messages.lengths[answers.message], 0,
                scratch, write_match, &answers);
    fclose(answers.file);
}

int main(int count, char **arguments) {
    if (count != 2) return 64;
    const char *folder = arguments[1];
    run(folder, "Vectorscan, literals over folded", "vectorscan-literals.answers",
        "fold, words, facts, explain, score",
        read_messages(folder, "messages.folded"), read_terms(folder, "terms.folded", 0), 1, 0);
    run(folder, "Vectorscan, CASELESS UTF8 UCP", "vectorscan-unicode.answers",
        "fold all, words, facts, explain, score",
        read_messages(folder, "messages.written"), read_terms(folder, "terms.written", 1), 0,
        HS_FLAG_CASELESS | HS_FLAG_UTF8 | HS_FLAG_UCP);
    return 0;
}
