<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AttachmentsCard</name>
    <message numerus="yes">
        <source>Joindre %n pièce(s)</source>
        <translation>
            <numerusform>Joindre %n pièce</numerusform>
            <numerusform>Joindre %n pièces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pièce(s)</source>
        <translation>
            <numerusform>%n pièce</numerusform>
            <numerusform>%n pièces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) laissé(s) de côté</source>
        <translation>
            <numerusform>%n fichier laissé de côté</numerusform>
            <numerusform>%n fichiers laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pièce(s) jointe(s)</source>
        <translation>
            <numerusform>%n pièce jointe</numerusform>
            <numerusform>%n pièces jointes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachmentsPane</name>
    <message numerus="yes">
        <source>%n fichier(s) non joint(s)</source>
        <translation>
            <numerusform>%n fichier non joint</numerusform>
            <numerusform>%n fichiers non joints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BallotStages</name>
    <message numerus="yes">
        <source>scellé(s) ici</source>
        <translation>
            <numerusform>scellé ici</numerusform>
            <numerusform>scellés ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reçu(s) par un autre</source>
        <translation>
            <numerusform>reçu par un autre</numerusform>
            <numerusform>reçus par un autre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>compté(s)</source>
        <translation>
            <numerusform>compté</numerusform>
            <numerusform>comptés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>transmis, pas encore lu(s)</source>
        <translation>
            <numerusform>transmis, pas encore lu</numerusform>
            <numerusform>transmis, pas encore lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reçu(s) par un autre ordinateur</source>
        <translation>
            <numerusform>reçu par un autre ordinateur</numerusform>
            <numerusform>reçus par un autre ordinateur</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BallotsPage</name>
    <message numerus="yes">
        <source>%n abstention(s)</source>
        <translation>
            <numerusform>%n abstention</numerusform>
            <numerusform>%n abstentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n déport(s)</source>
        <translation>
            <numerusform>%n déport</numerusform>
            <numerusform>%n déports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brouillon(s) jamais scellé(s)</source>
        <translation>
            <numerusform>%n brouillon jamais scellé</numerusform>
            <numerusform>%n brouillons jamais scellés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) à faire</source>
        <translation>
            <numerusform>%n dossier à faire</numerusform>
            <numerusform>%n dossiers à faire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) sans réponse</source>
        <translation>
            <numerusform>%n dossier sans réponse</numerusform>
            <numerusform>%n dossiers sans réponse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message numerus="yes">
        <source>%n changement(s) ne sont pas gardés.</source>
        <translation>
            <numerusform>%n changement n’est pas gardé.</numerusform>
            <numerusform>%n changements ne sont pas gardés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n niveau(x) modifié(s)</source>
        <translation>
            <numerusform>%n niveau modifié</numerusform>
            <numerusform>%n niveaux modifiés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message numerus="yes">
        <source>noté(s)</source>
        <translation>
            <numerusform>noté</numerusform>
            <numerusform>notés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>abstention(s)</source>
        <translation>
            <numerusform>abstention</numerusform>
            <numerusform>abstentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>déport(s)</source>
        <translation>
            <numerusform>déport</numerusform>
            <numerusform>déports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dossier(s)</source>
        <translation>
            <numerusform>dossier</numerusform>
            <numerusform>dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>juré(s) à jour</source>
        <translation>
            <numerusform>juré à jour</numerusform>
            <numerusform>jurés à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>demande(s) d’admission</source>
        <translation>
            <numerusform>demande d’admission</numerusform>
            <numerusform>demandes d’admission</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>réponse(s) tardive(s)</source>
        <translation>
            <numerusform>réponse tardive</numerusform>
            <numerusform>réponses tardives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dossier(s) importé(s)</source>
        <translation>
            <numerusform>dossier importé</numerusform>
            <numerusform>dossiers importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>membre(s)</source>
        <translation>
            <numerusform>membre</numerusform>
            <numerusform>membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>invité(s)</source>
        <translation>
            <numerusform>invité</numerusform>
            <numerusform>invités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>admis</source>
        <translation>
            <numerusform>admis</numerusform>
            <numerusform>admis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingPanel</name>
    <message numerus="yes">
        <source>{parts}&#x202f;; %n commune(s) représentée(s)</source>
        <translation>
            <numerusform>{parts}&#x202f;; %n commune représentée</numerusform>
            <numerusform>{parts}&#x202f;; %n communes représentées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Il manque %n dossier(s), sans catégorie&#xa0;: {names}.</source>
        <translation>
            <numerusform>Il manque %n dossier, sans catégorie&#xa0;: {names}.</numerusform>
            <numerusform>Il manque %n dossiers, sans catégorie&#xa0;: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) resteront sans niveau.</source>
        <translation>
            <numerusform>%n dossier restera sans niveau.</numerusform>
            <numerusform>%n dossiers resteront sans niveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n décision(s) sont signées d’un coup.</source>
        <translation>
            <numerusform>%n décision est signée d’un coup.</numerusform>
            <numerusform>%n décisions sont signées d’un coup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n niveau(x) modifié(s), avec leur motif.</source>
        <translation>
            <numerusform>%n niveau modifié, avec son motif.</numerusform>
            <numerusform>%n niveaux modifiés, avec leur motif.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n initiative(s)</source>
        <translation>
            <numerusform>%n initiative</numerusform>
            <numerusform>%n initiatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Encore %n dossier(s)</source>
        <translation>
            <numerusform>Encore %n dossier</numerusform>
            <numerusform>Encore %n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Il manque %n réponse(s).</source>
        <translation>
            <numerusform>Il manque %n réponse.</numerusform>
            <numerusform>Il manque %n réponses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ordinateur(s) demande(nt) à entrer.</source>
        <translation>
            <numerusform>%n ordinateur demande à entrer.</numerusform>
            <numerusform>%n ordinateurs demandent à entrer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n réponse(s) sur {expected}</source>
        <translation>
            <numerusform>%n réponse sur {expected}</numerusform>
            <numerusform>%n réponses sur {expected}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} / %n dossier(s)</source>
        <translation>
            <numerusform>{done} / %n dossier</numerusform>
            <numerusform>{done} / %n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n habitant(s)</source>
        <translation>
            <numerusform>%n habitant</numerusform>
            <numerusform>%n habitants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>à partir de %n habitant(s)</source>
        <translation>
            <numerusform>à partir de %n habitant</numerusform>
            <numerusform>à partir de %n habitants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>jusqu’à %n habitant(s)</source>
        <translation>
            <numerusform>jusqu’à %n habitant</numerusform>
            <numerusform>jusqu’à %n habitants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>de {least} à %n habitant(s)</source>
        <translation>
            <numerusform>de {least} à %n habitant</numerusform>
            <numerusform>de {least} à %n habitants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ordinateur(s)</source>
        <translation>
            <numerusform>%n ordinateur</numerusform>
            <numerusform>%n ordinateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n juré(s)</source>
        <translation>
            <numerusform>%n juré</numerusform>
            <numerusform>%n jurés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n autre(s)</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustodyPage</name>
    <message numerus="yes">
        <source>%n bulletin(s) tardif(s) admis</source>
        <translation>
            <numerusform>%n bulletin tardif admis</numerusform>
            <numerusform>%n bulletins tardifs admis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustodyWords</name>
    <message numerus="yes">
        <source>%n bulletin(s) tardif(s) admis</source>
        <translation>
            <numerusform>%n bulletin tardif admis</numerusform>
            <numerusform>%n bulletins tardifs admis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message numerus="yes">
        <source>%n ordinateur(s) à admettre</source>
        <translation>
            <numerusform>%n ordinateur à admettre</numerusform>
            <numerusform>%n ordinateurs à admettre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeviceWords</name>
    <message numerus="yes">
        <source>%n élément(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiplomasPage</name>
    <message numerus="yes">
        <source>%n diplôme(s) écrit(s)</source>
        <translation>
            <numerusform>%n diplôme écrit</numerusform>
            <numerusform>%n diplômes écrits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n diplôme(s)</source>
        <translation>
            <numerusform>%n diplôme</numerusform>
            <numerusform>%n diplômes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message numerus="yes">
        <source>%n enjeu(x) couvert(s) sur {all}</source>
        <translation>
            <numerusform>%n enjeu couvert sur {all}</numerusform>
            <numerusform>%n enjeux couverts sur {all}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossiersPage</name>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditionPage</name>
    <message numerus="yes">
        <source>%n point(s) à corriger</source>
        <translation>
            <numerusform>%n point à corriger</numerusform>
            <numerusform>%n points à corriger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditionSheet</name>
    <message numerus="yes">
        <source>au moins %n vote(s), et {share} des jurés qui peuvent voter</source>
        <translation>
            <numerusform>au moins %n vote, et {share} des jurés qui peuvent voter</numerusform>
            <numerusform>au moins %n votes, et {share} des jurés qui peuvent voter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>valable %n an(s)</source>
        <translation>
            <numerusform>valable %n an</numerusform>
            <numerusform>valable %n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enjeu(x)</source>
        <translation>
            <numerusform>%n enjeu</numerusform>
            <numerusform>%n enjeux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message numerus="yes">
        <source>%n ordinateur(s) demande(nt) à rejoindre le jury.</source>
        <translation>
            <numerusform>%n ordinateur demande à rejoindre le jury.</numerusform>
            <numerusform>%n ordinateurs demandent à rejoindre le jury.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message numerus="yes">
        <source>%n élément(s) reçu(s)</source>
        <translation>
            <numerusform>%n élément reçu</numerusform>
            <numerusform>%n éléments reçus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n élément(s) envoyé(s)</source>
        <translation>
            <numerusform>%n élément envoyé</numerusform>
            <numerusform>%n éléments envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) abîmé(s) remplacé(s)</source>
        <translation>
            <numerusform>%n fichier abîmé remplacé</numerusform>
            <numerusform>%n fichiers abîmés remplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) disparu(s), remis dans le lieu d’échange</source>
        <translation>
            <numerusform>%n fichier disparu, remis dans le lieu d’échange</numerusform>
            <numerusform>%n fichiers disparus, remis dans le lieu d’échange</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n élément(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n élément(s) à transmettre</source>
        <translation>
            <numerusform>%n élément à transmettre</numerusform>
            <numerusform>%n éléments à transmettre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n élément(s) à envoyer</source>
        <translation>
            <numerusform>%n élément à envoyer</numerusform>
            <numerusform>%n éléments à envoyer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowPage</name>
    <message numerus="yes">
        <source>Il reste %n juré(s) à rappeler&#xa0;: {names}.</source>
        <translation>
            <numerusform>Il reste %n juré à rappeler&#xa0;: {names}.</numerusform>
            <numerusform>Il reste %n jurés à rappeler&#xa0;: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n adresse(s) dans le presse-papiers.</source>
        <translation>
            <numerusform>%n adresse dans le presse-papiers.</numerusform>
            <numerusform>%n adresses dans le presse-papiers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>%n élément(s) à transmettre</source>
        <translation>
            <numerusform>%n élément à transmettre</numerusform>
            <numerusform>%n éléments à transmettre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brouillon(s) à sceller</source>
        <translation>
            <numerusform>%n brouillon à sceller</numerusform>
            <numerusform>%n brouillons à sceller</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bulletin(s) à transmettre</source>
        <translation>
            <numerusform>%n bulletin à transmettre</numerusform>
            <numerusform>%n bulletins à transmettre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (dans %n jour(s))</source>
        <translation>
            <numerusform> (dans %n jour)</numerusform>
            <numerusform> (dans %n jours)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n élément(s) reçu(s)</source>
        <translation>
            <numerusform>%n élément reçu</numerusform>
            <numerusform>%n éléments reçus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n élément(s) envoyé(s)</source>
        <translation>
            <numerusform>%n élément envoyé</numerusform>
            <numerusform>%n éléments envoyés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%n erreur(s)&#xa0;: ces lignes seraient laissées de côté.</source>
        <translation>
            <numerusform>%n erreur&#xa0;: cette ligne serait laissée de côté.</numerusform>
            <numerusform>%n erreurs&#xa0;: ces lignes seraient laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s)</source>
        <translation>
            <numerusform>%n initiative</numerusform>
            <numerusform>%n initiatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n membre(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importer sans les %n ligne(s) en erreur</source>
        <translation>
            <numerusform>Importer sans %n ligne en erreur</numerusform>
            <numerusform>Importer sans les %n lignes en erreur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collectivité(s) choisie(s)</source>
        <translation>
            <numerusform>%n collectivité choisie</numerusform>
            <numerusform>%n collectivités choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssueTile</name>
    <message numerus="yes">
        <source>%n initiative(s)</source>
        <translation>
            <numerusform>%n initiative</numerusform>
            <numerusform>%n initiatives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message numerus="yes">
        <source>%n membre(s) restent à inviter.</source>
        <translation>
            <numerusform>%n membre reste à inviter.</numerusform>
            <numerusform>%n membres restent à inviter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) écrite(s)</source>
        <translation>
            <numerusform>%n invitation écrite</numerusform>
            <numerusform>%n invitations écrites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ordinateur(s) admis</source>
        <translation>
            <numerusform>%n ordinateur admis</numerusform>
            <numerusform>%n ordinateurs admis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n membre(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inviter %n membre(s)</source>
        <translation>
            <numerusform>Inviter %n membre</numerusform>
            <numerusform>Inviter %n membres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message numerus="yes">
        <source>%n nouvelle(s) du jury</source>
        <translation>
            <numerusform>%n nouvelle du jury</numerusform>
            <numerusform>%n nouvelles du jury</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParcelWords</name>
    <message numerus="yes">
        <source>%n élément(s) dans le fichier. Joignez-le à un message.</source>
        <translation>
            <numerusform>%n élément dans le fichier. Joignez-le à un message.</numerusform>
            <numerusform>%n éléments dans le fichier. Joignez-le à un message.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n élément(s) mis de côté.</source>
        <translation>
            <numerusform>%n élément mis de côté.</numerusform>
            <numerusform>%n éléments mis de côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParticipationCard</name>
    <message numerus="yes">
        <source>%n juré(s) pourront noter dès l’ouverture du scrutin.</source>
        <translation>
            <numerusform>%n juré pourra noter dès l’ouverture du scrutin.</numerusform>
            <numerusform>%n jurés pourront noter dès l’ouverture du scrutin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n juré(s) n’ont pas encore tout noté.</source>
        <translation>
            <numerusform>%n juré n’a pas encore tout noté.</numerusform>
            <numerusform>%n jurés n’ont pas encore tout noté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n juré(s) n’ont pas encore fini&#xa0;:</source>
        <translation>
            <numerusform>%n juré n’a pas encore fini&#xa0;:</numerusform>
            <numerusform>%n jurés n’ont pas encore fini&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n juré(s) n’ont pas tout noté, réponses tardives comprises&#xa0;:</source>
        <translation>
            <numerusform>%n juré n’a pas tout noté, réponses tardives comprises&#xa0;:</numerusform>
            <numerusform>%n jurés n’ont pas tout noté, réponses tardives comprises&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>et %n autre(s)</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message numerus="yes">
        <source>%n à transmettre</source>
        <translation>
            <numerusform>%n à transmettre</numerusform>
            <numerusform>%n à transmettre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) mis de côté.</source>
        <translation>
            <numerusform>%n fichier mis de côté.</numerusform>
            <numerusform>%n fichiers mis de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tout ce que cet ordinateur connaît y a été relu&#xa0;: %n élément(s).</source>
        <translation>
            <numerusform>Tout ce que cet ordinateur connaît y a été relu&#xa0;: %n élément.</numerusform>
            <numerusform>Tout ce que cet ordinateur connaît y a été relu&#xa0;: %n éléments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n élément(s) ne s’y relisent pas. Recommencez, ou prenez une autre clé.</source>
        <translation>
            <numerusform>%n élément ne s’y relisent pas. Recommencez, ou prenez une autre clé.</numerusform>
            <numerusform>%n éléments ne s’y relisent pas. Recommencez, ou prenez une autre clé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintRun</name>
    <message numerus="yes">
        <source>%n page(s) envoyée(s) à l’imprimante.</source>
        <translation>
            <numerusform>%n page envoyée à l’imprimante.</numerusform>
            <numerusform>%n pages envoyées à l’imprimante.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofReport</name>
    <message numerus="yes">
        <source>%n acte(s) signé(s)</source>
        <translation>
            <numerusform>%n acte signé</numerusform>
            <numerusform>%n actes signés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bulletin(s)</source>
        <translation>
            <numerusform>%n bulletin</numerusform>
            <numerusform>%n bulletins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{late} en retard, %n rejeté(s)</source>
        <translation>
            <numerusform>{late} en retard, %n rejeté</numerusform>
            <numerusform>{late} en retard, %n rejetés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n décision(s) signée(s)</source>
        <translation>
            <numerusform>%n décision signée</numerusform>
            <numerusform>%n décisions signées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dont %n niveau(x) motivé(s)</source>
        <translation>
            <numerusform>dont %n niveau motivé</numerusform>
            <numerusform>dont %n niveaux motivés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acte(s) sans effet</source>
        <translation>
            <numerusform>%n acte sans effet</numerusform>
            <numerusform>%n actes sans effet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublicationPage</name>
    <message numerus="yes">
        <source>%n fichier(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message numerus="yes">
        <source>%n initiative(s) trouvée(s)</source>
        <translation>
            <numerusform>%n initiative trouvée</numerusform>
            <numerusform>%n initiatives trouvées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestsCard</name>
    <message numerus="yes">
        <source>%n ordinateur(s) à admettre</source>
        <translation>
            <numerusform>%n ordinateur à admettre</numerusform>
            <numerusform>%n ordinateurs à admettre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultDetail</name>
    <message numerus="yes">
        <source>%n note(s) exprimée(s)</source>
        <translation>
            <numerusform>%n note exprimée</numerusform>
            <numerusform>%n notes exprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n juré(s)</source>
        <translation>
            <numerusform>%n juré</numerusform>
            <numerusform>%n jurés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n déport(s)</source>
        <translation>
            <numerusform>%n déport</numerusform>
            <numerusform>%n déports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n abstention(s)</source>
        <translation>
            <numerusform>%n abstention</numerusform>
            <numerusform>%n abstentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pour {level} @, %n juré(s) devraient changer leur note.</source>
        <translation>
            <numerusform>Pour {level} @, %n juré devrait changer sa note.</numerusform>
            <numerusform>Pour {level} @, %n jurés devraient changer leur note.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message numerus="yes">
        <source>%n niveau(x) modifié(s)</source>
        <translation>
            <numerusform>%n niveau modifié</numerusform>
            <numerusform>%n niveaux modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomWords</name>
    <message numerus="yes">
        <source>%n ordinateur(s) entré(s)</source>
        <translation>
            <numerusform>%n ordinateur entré</numerusform>
            <numerusform>%n ordinateurs entrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) déposé(s)</source>
        <translation>
            <numerusform>%n fichier déposé</numerusform>
            <numerusform>%n fichiers déposés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s) sans le bon mot de passe</source>
        <translation>
            <numerusform>%n demande sans le bon mot de passe</numerusform>
            <numerusform>%n demandes sans le bon mot de passe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundsPage</name>
    <message numerus="yes">
        <source>Échange fait&#xa0;: %n élément(s) reçu(s).</source>
        <translation>
            <numerusform>Échange fait&#xa0;: %n élément reçu.</numerusform>
            <numerusform>Échange fait&#xa0;: %n éléments reçus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message numerus="yes">
        <source>%n juré(s) pourront noter, chacun sur son ordinateur.</source>
        <translation>
            <numerusform>%n juré pourra noter, sur son ordinateur.</numerusform>
            <numerusform>%n jurés pourront noter, chacun sur son ordinateur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) seront à noter.</source>
        <translation>
            <numerusform>%n dossier sera à noter.</numerusform>
            <numerusform>%n dossiers seront à noter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n juré(s) n’ont pas encore d’ordinateur admis&#xa0;: ils noteront une fois admis.</source>
        <translation>
            <numerusform>%n juré n’a pas encore d’ordinateur admis&#xa0;: il notera une fois admis.</numerusform>
            <numerusform>%n jurés n’ont pas encore d’ordinateur admis&#xa0;: ils noteront une fois admis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n réponse(s) reçues ici compteront.</source>
        <translation>
            <numerusform>%n réponse reçue ici comptera.</numerusform>
            <numerusform>%n réponses reçues ici compteront.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n réponse(s) seront ouvertes et comptées.</source>
        <translation>
            <numerusform>%n réponse sera ouverte et comptée.</numerusform>
            <numerusform>%n réponses seront ouvertes et comptées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message numerus="yes">
        <source>%n ligne(s) en erreur</source>
        <translation>
            <numerusform>%n ligne en erreur</numerusform>
            <numerusform>%n lignes en erreur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) à vérifier</source>
        <translation>
            <numerusform>%n point à vérifier</numerusform>
            <numerusform>%n points à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dossier(s)</source>
        <translation>
            <numerusform>dossier</numerusform>
            <numerusform>dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>initiative(s)</source>
        <translation>
            <numerusform>initiative</numerusform>
            <numerusform>initiatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dont transversale(s)</source>
        <translation>
            <numerusform>dont transversale</numerusform>
            <numerusform>dont transversales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>niveau(x) passé(s)</source>
        <translation>
            <numerusform>niveau passé</numerusform>
            <numerusform>niveaux passés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>membre(s)</source>
        <translation>
            <numerusform>membre</numerusform>
            <numerusform>membres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message numerus="yes">
        <source>Sceller de nouveau ces %n bulletin(s)</source>
        <translation>
            <numerusform>Sceller de nouveau ce bulletin</numerusform>
            <numerusform>Sceller de nouveau ces %n bulletins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n élément(s) reçu(s)</source>
        <translation>
            <numerusform>%n élément reçu</numerusform>
            <numerusform>%n éléments reçus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bulletin(s) scellé(s) de nouveau</source>
        <translation>
            <numerusform>%n bulletin scellé de nouveau</numerusform>
            <numerusform>%n bulletins scellés de nouveau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message numerus="yes">
        <source>%n bulletin(s) à sceller de nouveau</source>
        <translation>
            <numerusform>%n bulletin à sceller de nouveau</numerusform>
            <numerusform>%n bulletins à sceller de nouveau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ordinateur(s) du jury existe(nt) en double</source>
        <translation>
            <numerusform>%n ordinateur du jury existe en double</numerusform>
            <numerusform>%n ordinateurs du jury existent en double</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n élément(s) signé(s) ici manque(nt).</source>
        <translation>
            <numerusform>%n élément signé ici manque.</numerusform>
            <numerusform>%n éléments signés ici manquent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Group</name>
    <message numerus="yes">
        <source>Voir les %n autres</source>
        <translation>
            <numerusform>Voir %n autre</numerusform>
            <numerusform>Voir les %n autres</numerusform>
        </translation>
    </message>
</context>
</TS>
