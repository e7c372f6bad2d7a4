// SPDX-License-Identifier: EUPL-1.2
// A table in the browser before and after its button was pressed.

/** The table that `button` stands in: its number, its rows, the button's column and what aria-sort says. */
export function read_table(button) {
    return button.evaluate((element) => {
        const cell = element.closest("th");
        const table = element.closest("table");
        const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
        const cells = rows.map((row) => row.cells[cell.cellIndex]);
        return {
            name: `${table.caption?.textContent.trim().slice(0, 40)} / ${element.textContent.trim()}`,
            sort: cell.getAttribute("aria-sort"),
            sorted: table.querySelectorAll("th[aria-sort=ascending], th[aria-sort=descending]").length,
            rows: rows.map((row) => row.textContent),
            column: cells.map((cell) => (cell?.textContent ?? "").trim()),
            orders: cells.map((cell) => cell?.dataset.order ?? null),
            focused: document.activeElement === element,
        };
    });
}

// The number that a cell shows, "1.234", "37,0%" or "<0,1%"; null where it shows something else.
function number(text) {
    const plain = text.replace(/[\s%<]/g, "").replace(/^[−–](?=\d)/, "-");
    if (!/^-?\d+([.,]\d+)*$/.test(plain)) return null;
    const whole = /^-?\d{1,3}([.,]\d{3})+$/.test(plain);
    return Number(whole ? plain.replace(/[.,]/g, "") : plain.replace(",", "."));
}

const is_blank = (text) => /^[–—-]?$/.test(text);

const climbs = (numbers, way) => numbers.every((value, index) => index === 0 || (value - numbers[index - 1]) * way >= 0);

/**
 * Whether cells climb (`way` 1) or fall (-1): by number where all show one, else by the order that the page gives
 * them (a share of "3 of 4" is no text), else by letters; blanks at any end.
 */
export function in_order(texts, way, orders = []) {
    const said = texts.map((text, index) => ({ text, order: orders[index] })).filter(({ text }) => !is_blank(text));
    const numbers = said.map(({ text }) => number(text));
    if (!numbers.includes(null)) return climbs(numbers, way);
    if (said.every(({ order }) => order != null)) return climbs(said.map(({ order }) => Number(order)), way);
    const { compare } = new Intl.Collator("nl", { numeric: true, sensitivity: "base" });
    return said.every(({ text }, index) => index === 0 || compare(said[index - 1].text, text) * way <= 0);
}

// "…" where it first goes wrong; null where it does not.
function disorder(now, way) {
    if (in_order(now.column, way, now.orders)) return null;
    const at = now.column.findIndex((_, index) => !in_order(now.column.slice(0, index + 1), way, now.orders));
    return at < 1 ? "a mixed column" : `"${now.column[at]}" comes after "${now.column[at - 1]}"`;
}

/** What is wrong about a table that was sorted by its button once, and once more. */
export function order_faults(before, once, twice) {
    const faults = [];
    const say = (fault) => faults.push(`${before.name}: ${fault}`.slice(0, 250));
    const ways = { ascending: 1, descending: -1 };
    for (const [now, press] of [[once, "Enter"], [twice, "Enter again"]]) {
        if (!now.focused) say(`${press} loses the focus`);
        const wrong = now.sort in ways ? disorder(now, ways[now.sort]) : `aria-sort is ${now.sort}`;
        if (wrong) say(`after ${press} (${now.sort}): ${wrong}`);
        if (now.sorted !== 1) say(`${now.sorted} columns say that they are sorted`);
        if ([...now.rows].sort().join("\0") !== [...before.rows].sort().join("\0")) say(`${press} changes the rows`);
    }
    if (once.sort === twice.sort) say("a second Enter does not turn the order");
    return faults;
}
