# SPDX-License-Identifier: EUPL-1.2
"""Tells per kind what was found, and whether that is enough."""

ALL_FOUND = 98  # per cent of everything that was planted
KIND_FOUND = 90
CLEAN_ERRORS = 1  # at most, per cent of the rows without a fault
CLEAN_WARNINGS = 5


def percent(part, whole):
    return 100 * part / whole if whole else 100.0


def not_yet(tally):
    """Kinds none of whose rules the program knows."""
    return sorted(kind for kind, rules in tally.wanted.items() if not rules & tally.rules)


def tell(tally, options):
    """Prints the tables; the exit status."""
    absent = not_yet(tally)
    left_out = set(absent) if options.kinds_not_yet else set()
    kinds = [kind for kind in tally.planted if kind not in left_out]
    short = [kind for kind in kinds if percent(tally.found[kind], tally.planted[kind]) < KIND_FOUND]
    print(f"{'kind':58} planted  found")
    for kind in sorted(kinds):
        mark = "  <<" if kind in short else "  no rule yet" if kind in absent else ""
        planted, found = tally.planted[kind], tally.found[kind]
        print(f"{kind:58} {planted:7} {found:6} {percent(found, planted):5.1f}%{mark}")
    failures = totals(tally, kinds)
    failures += [f"{kind}: under {KIND_FOUND}%" for kind in short]
    examples(tally, kinds, options.examples)
    if absent:
        print("\nno rule yet: " + ", ".join(absent))
    for failure in failures:
        print("FAILED " + failure)
    return 1 if failures else 0


def totals(tally, kinds):
    failures = []
    planted, found = sum(tally.planted[kind] for kind in kinds), sum(tally.found[kind] for kind in kinds)
    print(f"\nfound {found} of {planted} ({percent(found, planted):.1f}%), demanded {ALL_FOUND}%")
    if percent(found, planted) < ALL_FOUND:
        failures.append(f"all kinds together: under {ALL_FOUND}%")
    rows = sum(tally.clean[register, "rows"] for register in ("avg", "wpg"))
    for severity, limit in (("error", CLEAN_ERRORS), ("warning", CLEAN_WARNINGS)):
        each = {register: tally.clean[register, severity] for register in ("avg", "wpg")}
        share = percent(sum(each.values()), rows)
        print(
            f"rows without a fault with a {severity}: {sum(each.values())} of {rows} ({share:.1f}%), at most {limit}%; {each}"
        )
        if rows and share > limit:
            failures.append(f"rows without a fault: {share:.1f}% with a {severity}")
    print(f"columns taken for what they are: {tally.columns['found']} of {tally.columns['placed']}")
    return failures


def examples(tally, kinds, most):
    for kind in sorted(kinds):
        if tally.missed[kind]:
            print(f"\nmissed {kind}:")
            for text, rules, instead in unlike(tally.missed[kind])[:most]:
                print(f"   {text!r}\n      wanted {', '.join(rules)}\n      found there: {', '.join(instead) or 'nothing'}")
    for rule, seen in sorted(tally.false.items()):
        print(f"\nfalse {rule}, {len(seen)} times:")
        for value, message in unlike(seen)[:most]:
            print(f"   {value!r}\n      {message}")
    for register, field, header, instead in sorted(tally.lost_columns, key=str):
        print(f"\ncolumn not recognised: {register} {field} as {header!r}; taken for {instead}")


def unlike(entries):
    """`entries` without those whose first part came before."""
    seen, kept = set(), []
    for entry in entries:
        if str(entry[0]) not in seen:
            seen.add(str(entry[0]))
            kept.append(entry)
    return kept
