// SPDX-License-Identifier: EUPL-1.2
// Sorting, filtering and going about by keyboard alone.
import { unfold, visit } from "../browser.mjs";
import { order_faults, read_table } from "./tables.mjs";

const MOST_STOPS = 500;

// What has the focus: told by name, and whether one sees that it has.
function focused() {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    return {
        name: element.outerHTML.slice(0, 80),
        seen: inside && ((outlineStyle !== "none" && parseFloat(outlineWidth) >= 1) || boxShadow !== "none"),
        sort: element.matches("th button"),
        filter: element.matches("input[type=search]"),
        folds: element.matches("details:not([open]) > summary") && {
            sort: element.parentElement.querySelector("th button") !== null,
            filter: element.parentElement.querySelector("input[type=search]") !== null,
        },
        href: element.getAttribute("href"),
    };
}

/** Presses Tab until `wanted(stop)`, and Enter on what folds that away; null where the page ends before. */
async function tab_to(page, wanted, stops = []) {
    for (let pressed = 0; pressed < MOST_STOPS; ++pressed) {
        await page.keyboard.press("Tab");
        const stop = await page.evaluate(focused);
        if (!stop) return null;
        stops.push(stop);
        if (wanted(stop)) return stop;
        if (stop.folds && wanted(stop.folds)) await page.keyboard.press("Enter");
    }
    return null;
}

/** The skip link comes first and leads to main; every stop of the Tab key is seen to have the focus. */
export function focus({ browser, file }) {
    return visit(browser, file, {}, async (page) => {
        const faults = [];
        const stops = [];
        const first = await tab_to(page, () => true, stops);
        if (!first?.href?.startsWith("#")) return [`Tab comes first to ${first?.name}, not to a skip link`];
        await page.keyboard.press("Enter");
        const target = await page.evaluate(() => {
            const target = document.querySelector(":target");
            return target !== null && (target.matches("main") || target.closest("main") !== null);
        });
        if (!target) faults.push(`${first.href} does not lead into main`);
        await page.reload();
        await tab_to(page, () => false, stops);
        const unseen = stops.filter((stop) => !stop.seen).slice(0, 5);
        return [...faults, ...unseen.map((stop) => `the focus is not seen on ${stop.name}`)];
    });
}

/** Tab finds the first button that sorts; on every table Enter sorts up and down, and aria-sort tells which. */
export function sort({ browser, file }) {
    return visit(browser, file, {}, async (page) => {
        if (!(await tab_to(page, (stop) => stop.sort))) return ["Tab finds no button in a th"];
        await unfold(page);
        const faults = [];
        const buttons = await page.$$("th button");
        for (const button of buttons) {
            const before = await read_table(button);
            await button.focus();
            await page.keyboard.press("Enter");
            const once = await read_table(button);
            await page.keyboard.press("Enter");
            const twice = await read_table(button);
            faults.push(...order_faults(before, once, twice));
            if (faults.length >= 6) break; // one table tells enough
        }
        return faults;
    });
}

function rows_beside(input) {
    const tables = [...document.querySelectorAll("table")];
    const rows = tables.map((table) => [...table.tBodies].flatMap((body) => [...body.rows]));
    const shown = rows.map((list) => list.filter((row) => row.checkVisibility()).map((row) => row.textContent));
    const status = [...document.querySelectorAll("[role=status]")].map((line) => line.textContent).join(" ");
    return { all: rows.map((list) => list.length), shown, status, value: input.value };
}

// The longest word of a row's text: rare enough to leave few rows, and what somebody would type.
const longest_word = (text) => (text.match(/[\p{L}\p{N}]{3,30}/gu) ?? []).sort((a, b) => b.length - a.length)[0];
const count = (lists) => lists.reduce((sum, list) => sum + list.length, 0);

async function filter_faults(page, input) {
    const name = await input.evaluate((element) => element.outerHTML.slice(0, 80));
    const look = () => input.evaluate(rows_beside);
    const type = async (text) => {
        await input.focus();
        await page.keyboard.press("Control+A");
        await page.keyboard.press("Delete");
        await page.keyboard.type(text);
        await page.waitForTimeout(400); // a script may wait for the end of a word
        return look();
    };
    const whole = await look();
    const none = await type("qqzzxxqq");
    const mine = whole.shown.map((list, index) => (list.length !== none.shown[index].length ? index : -1));
    const own = mine.filter((index) => index >= 0);
    if (own.length === 0) return [`${name} hides no row`];
    const faults = [];
    if (own.some((index) => none.shown[index].length)) faults.push(`${name} leaves rows that lack the word`);
    if (none.status === whole.status || !/\p{L}/u.test(none.status)) faults.push(`${name}: no status where no row is left`);
    const word = longest_word(whole.shown[own[0]].at(-1));
    const some = await type(word.toUpperCase());
    const left = own.flatMap((index) => some.shown[index]);
    if (left.length === 0) faults.push(`${name} finds no row with ${word}`);
    const wrong = left.filter((text) => !text.toLowerCase().includes(word.toLowerCase()));
    if (wrong.length) faults.push(`${name} leaves ${wrong.length} rows without ${word}`);
    if (!some.status.replace(/[.\u00a0 ](?=\d{3})/g, "").includes(String(left.length)))
        faults.push(`${name}: the status "${some.status}" does not say ${left.length}`);
    const again = await type("");
    if (count(again.shown) !== count(whole.shown)) faults.push(`${name}: rows stay away when it is emptied`);
    return faults;
}

/** Tab finds the first filter; each leaves the rows that hold what is typed, and a status line says how many. */
export function filter({ browser, file }) {
    return visit(browser, file, {}, async (page) => {
        if (!(await tab_to(page, (stop) => stop.filter))) return ["Tab finds no filter"];
        await unfold(page);
        const faults = [];
        for (const input of await page.$$("input[type=search]")) faults.push(...(await filter_faults(page, input)));
        return faults;
    });
}
