# SPDX-License-Identifier: EUPL-1.2
# Builds the rule sets of rules/ into the program, so that it runs from anywhere.
set(builtin_rules_source)
