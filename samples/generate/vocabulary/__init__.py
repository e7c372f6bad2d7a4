# SPDX-License-Identifier: EUPL-1.2
"""Subjects and actions per kind of work; all fictional, in plausible Dutch."""
