# SPDX-License-Identifier: EUPL-1.2
"""Right answers that look wrong at a glance: general words with something particular after them, lists, asides.

{was} stands for what the cell said before.
"""

HARD = {
    "purposes": (
        "Uitvoering van de wettelijke taak: {was}", "1. {was}\n2. Verantwoorden van genomen beslissingen aan de rechter",
        "{was}. Zie ook het procesmodel (bijlage 2) voor de stappen.",
    ),
    "data_subject_categories": (
        "Burgers: {was}", "Diverse groepen, te weten: {was}", "{was}; overige personen die in de stukken voorkomen",
        "Personen over wie dit gaat: {was}", "{was}; personen die namens hen bellen of schrijven",
    ),
    "personal_data_categories": (
        "Persoonsgegevens van de aanvrager: {was}", "1) {was}\n2) correspondentie", "Gewone persoonsgegevens: {was}",
        "{was}; overige gegevens in brieven van betrokkenen", "De gegevens die nodig zijn voor het besluit, te weten: {was}",
    ),
    "recipient_categories": (
        "Ketenpartners: {was}", "Intern: behandelteams. Extern: {was}", "Andere overheden, namelijk {was}", "- {was}",
        "{was}; de betrokkene zelf",
    ),
    "security_measures": (
        "Passende maatregelen, namelijk: {was}", "Conform BIO: {was}", "{was} Zie voor details het beveiligingsplan.",
        "Standaard voor dit platform. {was}",
    ),
    "processing_activity": ("{was} (v2)", "{was} - hoofdproces", "Proces: {was}"), "dpo": ("{was} (FG)", "FG: {was}"),
    "joint_controllers": (
        "Nee, doel en middelen worden alleen door de minister bepaald", "Geen; er is geen gezamenlijke verantwoordelijkheid",
        "geen (wij leveren alleen gegevens)",
    ),
}
# What only an AVG row can say.
AVG_HARD = {
    "purposes": (
        *HARD["purposes"], "Bedrijfsvoering, namelijk: {was}", "Dienstverlening aan burgers en bedrijven: {was}",
        "Administratie: {was}", "- {was}\n- Beantwoorden van vragen over het genomen besluit",
        "Ten behoeve van het toezicht: {was}",
    ),
    "retention_period": (
        "{was}. Bij een lopende procedure: tot 1 jaar na de onherroepelijke uitspraak", "Conform selectielijst: {was}",
        "- {was}\n- kladversies: 3 maanden na vaststelling", "Niet langer dan noodzakelijk, in elk geval: {was}",
    ),
    "transfers": (
        "Nee (alle systemen staan in Nederland)", "Nee; opslag uitsluitend binnen de EER",
        "geen, alle ontvangers zijn in Nederland gevestigd",
    ),
    "legal_basis": ("{was} (zie kolom wettelijke bepaling)", "AVG: {was}"),
    "special_categories": ("{was} (alleen als de betrokkene het zelf vermeldt)",),
    "automated_decisions": ("Nee. Het systeem rekent, een medewerker beslist", "nee, wel worden brieven automatisch verstuurd"),
    "dpia": ("{was}; volgende herziening in 2027",),
}
WPG_HARD = {
    **HARD,
    "retention_period": ("Conform de Wpg: {was}", "- {was}"),
    "authorisations": ("Alleen bevoegde medewerkers: {was}", "{was}. Medewerkers zonder autorisatie hebben geen toegang"),
}


def harden(values, chance, register):
    """Says one or two cells of a right row in a harder way."""
    ways = WPG_HARD if register == "wpg" else {**HARD, **AVG_HARD}
    for field in chance.sample(sorted(ways), chance.randint(1, 2)):
        was = values[field]
        if not was or field in (
            "transfers", "joint_controllers", "special_categories", "recipient_categories",
        ) and not fits(field, was):
            continue
        if field == "automated_decisions" and not was.lower().startswith("nee"):
            continue
        values[field] = chance.choice(ways[field]).format(was=was)


def fits(field, was):
    """Whether the harder ways of `field` say the same as `was`."""
    none = was.lower().startswith(("nee", "geen"))
    return none if field in ("transfers", "joint_controllers") else not none
