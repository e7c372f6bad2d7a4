# SPDX-License-Identifier: EUPL-1.2
"""The words of the generator."""
