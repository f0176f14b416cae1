package eu.sigill.privacy.service.notice.text;

import eu.sigill.platform.model.Market;

/** Where to complain, by country, under the name that the authority goes by there. */
final class Authorities {

    private Authorities() {}

    static String of(Market market) {
        return switch (market) {
            case AT -> "Österreichische Datenschutzbehörde (dsb.gv.at)";
            case BE -> "Gegevensbeschermingsautoriteit / Autorité de protection des données";
            case CH -> "Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter (edoeb.admin.ch)";
            case DE -> "Landesbeauftragte für den Datenschutz (bfdi.bund.de)";
            case DK -> "Datatilsynet (datatilsynet.dk)";
            case ES -> "Agencia Española de Protección de Datos (aepd.es)";
            case FI -> "Tietosuojavaltuutetun toimisto (tietosuoja.fi)";
            case FR -> "Commission nationale de l’informatique et des libertés (cnil.fr)";
            case IE -> "Data Protection Commission (dataprotection.ie)";
            case IT -> "Garante per la protezione dei dati personali (garanteprivacy.it)";
            case LU -> "Commission nationale pour la protection des données (cnpd.public.lu)";
            case NL -> "Autoriteit Persoonsgegevens (autoriteitpersoonsgegevens.nl)";
            case NO -> "Datatilsynet (datatilsynet.no)";
            case PL -> "Prezes Urzędu Ochrony Danych Osobowych (uodo.gov.pl)";
            case PT -> "Comissão Nacional de Proteção de Dados (cnpd.pt)";
            case SE -> "Integritetsskyddsmyndigheten (imy.se)";
            case UK -> "Information Commissioner’s Office (ico.org.uk)";
        };
    }
}
