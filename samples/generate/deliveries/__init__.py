# SPDX-License-Identifier: EUPL-1.2
"""The folder of deliveries: what a dozen directies send to the CPO team, each in its own way."""
