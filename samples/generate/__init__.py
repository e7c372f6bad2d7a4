# SPDX-License-Identifier: EUPL-1.2
"""Maker of the fictional sample registers; `samples/generate.py` is its entry."""
