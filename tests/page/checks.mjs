// SPDX-License-Identifier: EUPL-1.2
// The table of checks. Each gives the faults of one page as sentences; none is as it should be.
import * as accessibility from "./checks/accessibility.mjs";
import * as keyboard from "./checks/keyboard.mjs";
import * as layout from "./checks/layout.mjs";
import * as markup from "./checks/markup.mjs";
import * as network from "./checks/network.mjs";
import * as paper from "./checks/paper.mjs";
import * as script from "./checks/script.mjs";

export const CHECKS = { ...markup, ...network, ...script, ...layout, ...keyboard, ...paper, ...accessibility };
