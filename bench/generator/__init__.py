# SPDX-License-Identifier: EUPL-1.2
"""Registers of any size, made of the rows of a sample: the same seed gives the same bytes."""
