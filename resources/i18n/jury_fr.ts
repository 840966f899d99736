<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AttachmentsCard</name>
    <message numerus="yes">
        <source>Joindre %Ln pièce(s)</source>
        <translation>
            <numerusform>Joindre %Ln pièce</numerusform>
            <numerusform>Joindre %Ln pièces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pièce(s)</source>
        <translation>
            <numerusform>%Ln pièce</numerusform>
            <numerusform>%Ln pièces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dossier(s)</source>
        <translation>
            <numerusform>%Ln dossier</numerusform>
            <numerusform>%Ln dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fichier(s) laissé(s) de côté</source>
        <translation>
            <numerusform>%Ln fichier laissé de côté</numerusform>
            <numerusform>%Ln fichiers laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pièce(s) jointe(s)</source>
        <translation>
            <numerusform>%Ln pièce jointe</numerusform>
            <numerusform>%Ln pièces jointes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachmentsPane</name>
    <message numerus="yes">
        <source>%Ln fichier(s) non joint(s)</source>
        <translation>
            <numerusform>%Ln fichier non joint</numerusform>
            <numerusform>%Ln fichiers non joints</numerusform>
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
        <source>%Ln abstention(s)</source>
        <translation>
            <numerusform>%Ln abstention</numerusform>
            <numerusform>%Ln abstentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln déport(s)</source>
        <translation>
            <numerusform>%Ln déport</numerusform>
            <numerusform>%Ln déports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln brouillon(s) jamais scellé(s)</source>
        <translation>
            <numerusform>%Ln brouillon jamais scellé</numerusform>
            <numerusform>%Ln brouillons jamais scellés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dossier(s) à faire</source>
        <translation>
            <numerusform>%Ln dossier à faire</numerusform>
            <numerusform>%Ln dossiers à faire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dossier(s) sans réponse</source>
        <translation>
            <numerusform>%Ln dossier sans réponse</numerusform>
            <numerusform>%Ln dossiers sans réponse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message numerus="yes">
        <source>%Ln changement(s) ne sont pas gardés.</source>
        <translation>
            <numerusform>%Ln changement n’est pas gardé.</numerusform>
            <numerusform>%Ln changements ne sont pas gardés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln niveau(x) modifié(s)</source>
        <translation>
            <numerusform>%Ln niveau modifié</numerusform>
            <numerusform>%Ln niveaux modifiés</numerusform>
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
        <source>%Ln dossier(s)</source>
        <translation>
            <numerusform>%Ln dossier</numerusform>
            <numerusform>%Ln dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingPanel</name>
    <message numerus="yes">
        <source>{parts}&#x202f;; %Ln commune(s) représentée(s)</source>
        <translation>
            <numerusform>{parts}&#x202f;; %Ln commune représentée</numerusform>
            <numerusform>{parts}&#x202f;; %Ln communes représentées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Il manque %Ln dossier(s), sans catégorie&#xa0;: {names}.</source>
        <translation>
            <numerusform>Il manque %Ln dossier, sans catégorie&#xa0;: {names}.</numerusform>
            <numerusform>Il manque %Ln dossiers, sans catégorie&#xa0;: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dossier(s) resteront sans niveau.</source>
        <translation>
            <numerusform>%Ln dossier restera sans niveau.</numerusform>
            <numerusform>%Ln dossiers resteront sans niveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln décision(s) sont signées d’un coup.</source>
        <translation>
            <numerusform>%Ln décision est signée d’un coup.</numerusform>
            <numerusform>%Ln décisions sont signées d’un coup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln niveau(x) modifié(s), avec leur motif.</source>
        <translation>
            <numerusform>%Ln niveau modifié, avec son motif.</numerusform>
            <numerusform>%Ln niveaux modifiés, avec leur motif.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%Ln initiative(s)</source>
        <translation>
            <numerusform>%Ln initiative</numerusform>
            <numerusform>%Ln initiatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Encore %Ln dossier(s)</source>
        <translation>
            <numerusform>Encore %Ln dossier</numerusform>
            <numerusform>Encore %Ln dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Il manque %Ln réponse(s).</source>
        <translation>
            <numerusform>Il manque %Ln réponse.</numerusform>
            <numerusform>Il manque %Ln réponses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ordinateur(s) demande(nt) à entrer.</source>
        <translation>
            <numerusform>%Ln ordinateur demande à entrer.</numerusform>
            <numerusform>%Ln ordinateurs demandent à entrer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln réponse(s) sur {expected}</source>
        <translation>
            <numerusform>%Ln réponse sur {expected}</numerusform>
            <numerusform>%Ln réponses sur {expected}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} / %Ln dossier(s)</source>
        <translation>
            <numerusform>{done} / %Ln dossier</numerusform>
            <numerusform>{done} / %Ln dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln habitant(s)</source>
        <translation>
            <numerusform>%Ln habitant</numerusform>
            <numerusform>%Ln habitants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>à partir de %Ln habitant(s)</source>
        <translation>
            <numerusform>à partir de %Ln habitant</numerusform>
            <numerusform>à partir de %Ln habitants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>jusqu’à %Ln habitant(s)</source>
        <translation>
            <numerusform>jusqu’à %Ln habitant</numerusform>
            <numerusform>jusqu’à %Ln habitants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>de {least} à %Ln habitant(s)</source>
        <translation>
            <numerusform>de {least} à %Ln habitant</numerusform>
            <numerusform>de {least} à %Ln habitants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ordinateur(s)</source>
        <translation>
            <numerusform>%Ln ordinateur</numerusform>
            <numerusform>%Ln ordinateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln juré(s)</source>
        <translation>
            <numerusform>%Ln juré</numerusform>
            <numerusform>%Ln jurés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln autre(s)</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustodyPage</name>
    <message numerus="yes">
        <source>%Ln bulletin(s) tardif(s) admis</source>
        <translation>
            <numerusform>%Ln bulletin tardif admis</numerusform>
            <numerusform>%Ln bulletins tardifs admis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustodyWords</name>
    <message numerus="yes">
        <source>%Ln bulletin(s) tardif(s) admis</source>
        <translation>
            <numerusform>%Ln bulletin tardif admis</numerusform>
            <numerusform>%Ln bulletins tardifs admis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message numerus="yes">
        <source>%Ln ordinateur(s) à admettre</source>
        <translation>
            <numerusform>%Ln ordinateur à admettre</numerusform>
            <numerusform>%Ln ordinateurs à admettre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeviceWords</name>
    <message numerus="yes">
        <source>%Ln élément(s)</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiplomasPage</name>
    <message numerus="yes">
        <source>%Ln diplôme(s) écrit(s)</source>
        <translation>
            <numerusform>%Ln diplôme écrit</numerusform>
            <numerusform>%Ln diplômes écrits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln diplôme(s)</source>
        <translation>
            <numerusform>%Ln diplôme</numerusform>
            <numerusform>%Ln diplômes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message numerus="yes">
        <source>%Ln enjeu(x) couvert(s) sur {all}</source>
        <translation>
            <numerusform>%Ln enjeu couvert sur {all}</numerusform>
            <numerusform>%Ln enjeux couverts sur {all}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossiersPage</name>
    <message numerus="yes">
        <source>%Ln dossier(s)</source>
        <translation>
            <numerusform>%Ln dossier</numerusform>
            <numerusform>%Ln dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditionPage</name>
    <message numerus="yes">
        <source>%Ln point(s) à corriger</source>
        <translation>
            <numerusform>%Ln point à corriger</numerusform>
            <numerusform>%Ln points à corriger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditionSheet</name>
    <message numerus="yes">
        <source>au moins %Ln vote(s), et {share} des jurés qui peuvent voter</source>
        <translation>
            <numerusform>au moins %Ln vote, et {share} des jurés qui peuvent voter</numerusform>
            <numerusform>au moins %Ln votes, et {share} des jurés qui peuvent voter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>valable %Ln an(s)</source>
        <translation>
            <numerusform>valable %Ln an</numerusform>
            <numerusform>valable %Ln ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln enjeu(x)</source>
        <translation>
            <numerusform>%Ln enjeu</numerusform>
            <numerusform>%Ln enjeux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message numerus="yes">
        <source>%Ln ordinateur(s) demande(nt) à rejoindre le jury.</source>
        <translation>
            <numerusform>%Ln ordinateur demande à rejoindre le jury.</numerusform>
            <numerusform>%Ln ordinateurs demandent à rejoindre le jury.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message numerus="yes">
        <source>%Ln élément(s) reçu(s)</source>
        <translation>
            <numerusform>%Ln élément reçu</numerusform>
            <numerusform>%Ln éléments reçus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln élément(s) envoyé(s)</source>
        <translation>
            <numerusform>%Ln élément envoyé</numerusform>
            <numerusform>%Ln éléments envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fichier(s) abîmé(s) remplacé(s)</source>
        <translation>
            <numerusform>%Ln fichier abîmé remplacé</numerusform>
            <numerusform>%Ln fichiers abîmés remplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fichier(s) disparu(s), remis dans le lieu d’échange</source>
        <translation>
            <numerusform>%Ln fichier disparu, remis dans le lieu d’échange</numerusform>
            <numerusform>%Ln fichiers disparus, remis dans le lieu d’échange</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln élément(s)</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln élément(s) à transmettre</source>
        <translation>
            <numerusform>%Ln élément à transmettre</numerusform>
            <numerusform>%Ln éléments à transmettre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln élément(s) à envoyer</source>
        <translation>
            <numerusform>%Ln élément à envoyer</numerusform>
            <numerusform>%Ln éléments à envoyer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowPage</name>
    <message numerus="yes">
        <source>Il reste %Ln juré(s) à rappeler&#xa0;: {names}.</source>
        <translation>
            <numerusform>Il reste %Ln juré à rappeler&#xa0;: {names}.</numerusform>
            <numerusform>Il reste %Ln jurés à rappeler&#xa0;: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln adresse(s) dans le presse-papiers.</source>
        <translation>
            <numerusform>%Ln adresse dans le presse-papiers.</numerusform>
            <numerusform>%Ln adresses dans le presse-papiers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>%Ln élément(s) à transmettre</source>
        <translation>
            <numerusform>%Ln élément à transmettre</numerusform>
            <numerusform>%Ln éléments à transmettre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln brouillon(s) à sceller</source>
        <translation>
            <numerusform>%Ln brouillon à sceller</numerusform>
            <numerusform>%Ln brouillons à sceller</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bulletin(s) à transmettre</source>
        <translation>
            <numerusform>%Ln bulletin à transmettre</numerusform>
            <numerusform>%Ln bulletins à transmettre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (dans %Ln jour(s))</source>
        <translation>
            <numerusform> (dans %Ln jour)</numerusform>
            <numerusform> (dans %Ln jours)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln élément(s) reçu(s)</source>
        <translation>
            <numerusform>%Ln élément reçu</numerusform>
            <numerusform>%Ln éléments reçus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln élément(s) envoyé(s)</source>
        <translation>
            <numerusform>%Ln élément envoyé</numerusform>
            <numerusform>%Ln éléments envoyés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%Ln erreur(s)&#xa0;: ces lignes seraient laissées de côté.</source>
        <translation>
            <numerusform>%Ln erreur&#xa0;: cette ligne serait laissée de côté.</numerusform>
            <numerusform>%Ln erreurs&#xa0;: ces lignes seraient laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dossier(s)</source>
        <translation>
            <numerusform>%Ln dossier</numerusform>
            <numerusform>%Ln dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln initiative(s)</source>
        <translation>
            <numerusform>%Ln initiative</numerusform>
            <numerusform>%Ln initiatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln membre(s)</source>
        <translation>
            <numerusform>%Ln membre</numerusform>
            <numerusform>%Ln membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importer sans les %Ln ligne(s) en erreur</source>
        <translation>
            <numerusform>Importer sans %Ln ligne en erreur</numerusform>
            <numerusform>Importer sans les %Ln lignes en erreur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln collectivité(s) choisie(s)</source>
        <translation>
            <numerusform>%Ln collectivité choisie</numerusform>
            <numerusform>%Ln collectivités choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssueTile</name>
    <message numerus="yes">
        <source>%Ln initiative(s)</source>
        <translation>
            <numerusform>%Ln initiative</numerusform>
            <numerusform>%Ln initiatives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message numerus="yes">
        <source>%Ln membre(s) restent à inviter.</source>
        <translation>
            <numerusform>%Ln membre reste à inviter.</numerusform>
            <numerusform>%Ln membres restent à inviter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation(s) écrite(s)</source>
        <translation>
            <numerusform>%Ln invitation écrite</numerusform>
            <numerusform>%Ln invitations écrites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ordinateur(s) admis</source>
        <translation>
            <numerusform>%Ln ordinateur admis</numerusform>
            <numerusform>%Ln ordinateurs admis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln membre(s)</source>
        <translation>
            <numerusform>%Ln membre</numerusform>
            <numerusform>%Ln membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inviter %Ln membre(s)</source>
        <translation>
            <numerusform>Inviter %Ln membre</numerusform>
            <numerusform>Inviter %Ln membres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message numerus="yes">
        <source>%Ln nouvelle(s) du jury</source>
        <translation>
            <numerusform>%Ln nouvelle du jury</numerusform>
            <numerusform>%Ln nouvelles du jury</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParcelWords</name>
    <message numerus="yes">
        <source>%Ln élément(s) dans le fichier. Joignez-le à un message.</source>
        <translation>
            <numerusform>%Ln élément dans le fichier. Joignez-le à un message.</numerusform>
            <numerusform>%Ln éléments dans le fichier. Joignez-le à un message.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln élément(s) mis de côté.</source>
        <translation>
            <numerusform>%Ln élément mis de côté.</numerusform>
            <numerusform>%Ln éléments mis de côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParticipationCard</name>
    <message numerus="yes">
        <source>%Ln juré(s) pourront noter dès l’ouverture du scrutin.</source>
        <translation>
            <numerusform>%Ln juré pourra noter dès l’ouverture du scrutin.</numerusform>
            <numerusform>%Ln jurés pourront noter dès l’ouverture du scrutin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln juré(s) n’ont pas encore tout noté.</source>
        <translation>
            <numerusform>%Ln juré n’a pas encore tout noté.</numerusform>
            <numerusform>%Ln jurés n’ont pas encore tout noté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln juré(s) n’ont pas encore fini&#xa0;:</source>
        <translation>
            <numerusform>%Ln juré n’a pas encore fini&#xa0;:</numerusform>
            <numerusform>%Ln jurés n’ont pas encore fini&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln juré(s) n’ont pas tout noté, réponses tardives comprises&#xa0;:</source>
        <translation>
            <numerusform>%Ln juré n’a pas tout noté, réponses tardives comprises&#xa0;:</numerusform>
            <numerusform>%Ln jurés n’ont pas tout noté, réponses tardives comprises&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>et %Ln autre(s)</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message numerus="yes">
        <source>%Ln à transmettre</source>
        <translation>
            <numerusform>%Ln à transmettre</numerusform>
            <numerusform>%Ln à transmettre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fichier(s) mis de côté.</source>
        <translation>
            <numerusform>%Ln fichier mis de côté.</numerusform>
            <numerusform>%Ln fichiers mis de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tout ce que cet ordinateur connaît y a été relu&#xa0;: %Ln élément(s).</source>
        <translation>
            <numerusform>Tout ce que cet ordinateur connaît y a été relu&#xa0;: %Ln élément.</numerusform>
            <numerusform>Tout ce que cet ordinateur connaît y a été relu&#xa0;: %Ln éléments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln élément(s) ne s’y relisent pas. Recommencez, ou prenez une autre clé.</source>
        <translation>
            <numerusform>%Ln élément ne s’y relisent pas. Recommencez, ou prenez une autre clé.</numerusform>
            <numerusform>%Ln éléments ne s’y relisent pas. Recommencez, ou prenez une autre clé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintRun</name>
    <message numerus="yes">
        <source>%Ln page(s) envoyée(s) à l’imprimante.</source>
        <translation>
            <numerusform>%Ln page envoyée à l’imprimante.</numerusform>
            <numerusform>%Ln pages envoyées à l’imprimante.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofReport</name>
    <message numerus="yes">
        <source>%Ln acte(s) signé(s)</source>
        <translation>
            <numerusform>%Ln acte signé</numerusform>
            <numerusform>%Ln actes signés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bulletin(s)</source>
        <translation>
            <numerusform>%Ln bulletin</numerusform>
            <numerusform>%Ln bulletins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{late} en retard, %Ln rejeté(s)</source>
        <translation>
            <numerusform>{late} en retard, %Ln rejeté</numerusform>
            <numerusform>{late} en retard, %Ln rejetés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln décision(s) signée(s)</source>
        <translation>
            <numerusform>%Ln décision signée</numerusform>
            <numerusform>%Ln décisions signées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dont %Ln niveau(x) motivé(s)</source>
        <translation>
            <numerusform>dont %Ln niveau motivé</numerusform>
            <numerusform>dont %Ln niveaux motivés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln acte(s) sans effet</source>
        <translation>
            <numerusform>%Ln acte sans effet</numerusform>
            <numerusform>%Ln actes sans effet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublicationPage</name>
    <message numerus="yes">
        <source>%Ln fichier(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message numerus="yes">
        <source>%Ln initiative(s) trouvée(s)</source>
        <translation>
            <numerusform>%Ln initiative trouvée</numerusform>
            <numerusform>%Ln initiatives trouvées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestsCard</name>
    <message numerus="yes">
        <source>%Ln ordinateur(s) à admettre</source>
        <translation>
            <numerusform>%Ln ordinateur à admettre</numerusform>
            <numerusform>%Ln ordinateurs à admettre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultDetail</name>
    <message numerus="yes">
        <source>%Ln note(s) exprimée(s)</source>
        <translation>
            <numerusform>%Ln note exprimée</numerusform>
            <numerusform>%Ln notes exprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln juré(s)</source>
        <translation>
            <numerusform>%Ln juré</numerusform>
            <numerusform>%Ln jurés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln déport(s)</source>
        <translation>
            <numerusform>%Ln déport</numerusform>
            <numerusform>%Ln déports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln abstention(s)</source>
        <translation>
            <numerusform>%Ln abstention</numerusform>
            <numerusform>%Ln abstentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pour {level} @, %Ln juré(s) devraient changer leur note.</source>
        <translation>
            <numerusform>Pour {level} @, %Ln juré devrait changer sa note.</numerusform>
            <numerusform>Pour {level} @, %Ln jurés devraient changer leur note.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message numerus="yes">
        <source>%Ln niveau(x) modifié(s)</source>
        <translation>
            <numerusform>%Ln niveau modifié</numerusform>
            <numerusform>%Ln niveaux modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dossier(s)</source>
        <translation>
            <numerusform>%Ln dossier</numerusform>
            <numerusform>%Ln dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomWords</name>
    <message numerus="yes">
        <source>%Ln ordinateur(s) entré(s)</source>
        <translation>
            <numerusform>%Ln ordinateur entré</numerusform>
            <numerusform>%Ln ordinateurs entrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fichier(s) déposé(s)</source>
        <translation>
            <numerusform>%Ln fichier déposé</numerusform>
            <numerusform>%Ln fichiers déposés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln demande(s) sans le bon mot de passe</source>
        <translation>
            <numerusform>%Ln demande sans le bon mot de passe</numerusform>
            <numerusform>%Ln demandes sans le bon mot de passe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundsPage</name>
    <message numerus="yes">
        <source>Échange fait&#xa0;: %Ln élément(s) reçu(s).</source>
        <translation>
            <numerusform>Échange fait&#xa0;: %Ln élément reçu.</numerusform>
            <numerusform>Échange fait&#xa0;: %Ln éléments reçus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message numerus="yes">
        <source>%Ln juré(s) pourront noter, chacun sur son ordinateur.</source>
        <translation>
            <numerusform>%Ln juré pourra noter, sur son ordinateur.</numerusform>
            <numerusform>%Ln jurés pourront noter, chacun sur son ordinateur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dossier(s) seront à noter.</source>
        <translation>
            <numerusform>%Ln dossier sera à noter.</numerusform>
            <numerusform>%Ln dossiers seront à noter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln juré(s) n’ont pas encore d’ordinateur admis&#xa0;: ils noteront une fois admis.</source>
        <translation>
            <numerusform>%Ln juré n’a pas encore d’ordinateur admis&#xa0;: il notera une fois admis.</numerusform>
            <numerusform>%Ln jurés n’ont pas encore d’ordinateur admis&#xa0;: ils noteront une fois admis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln réponse(s) reçues ici compteront.</source>
        <translation>
            <numerusform>%Ln réponse reçue ici comptera.</numerusform>
            <numerusform>%Ln réponses reçues ici compteront.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln réponse(s) seront ouvertes et comptées.</source>
        <translation>
            <numerusform>%Ln réponse sera ouverte et comptée.</numerusform>
            <numerusform>%Ln réponses seront ouvertes et comptées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message numerus="yes">
        <source>%Ln ligne(s) en erreur</source>
        <translation>
            <numerusform>%Ln ligne en erreur</numerusform>
            <numerusform>%Ln lignes en erreur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) à vérifier</source>
        <translation>
            <numerusform>%Ln point à vérifier</numerusform>
            <numerusform>%Ln points à vérifier</numerusform>
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
        <source>Sceller de nouveau ces %Ln bulletin(s)</source>
        <translation>
            <numerusform>Sceller de nouveau ce bulletin</numerusform>
            <numerusform>Sceller de nouveau ces %Ln bulletins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln élément(s) reçu(s)</source>
        <translation>
            <numerusform>%Ln élément reçu</numerusform>
            <numerusform>%Ln éléments reçus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bulletin(s) scellé(s) de nouveau</source>
        <translation>
            <numerusform>%Ln bulletin scellé de nouveau</numerusform>
            <numerusform>%Ln bulletins scellés de nouveau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message numerus="yes">
        <source>%Ln bulletin(s) à sceller de nouveau</source>
        <translation>
            <numerusform>%Ln bulletin à sceller de nouveau</numerusform>
            <numerusform>%Ln bulletins à sceller de nouveau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ordinateur(s) du jury existe(nt) en double</source>
        <translation>
            <numerusform>%Ln ordinateur du jury existe en double</numerusform>
            <numerusform>%Ln ordinateurs du jury existent en double</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln élément(s) signé(s) ici manque(nt).</source>
        <translation>
            <numerusform>%Ln élément signé ici manque.</numerusform>
            <numerusform>%Ln éléments signés ici manquent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Group</name>
    <message numerus="yes">
        <source>Voir les %Ln autres</source>
        <translation>
            <numerusform>Voir %Ln autre</numerusform>
            <numerusform>Voir les %Ln autres</numerusform>
        </translation>
    </message>
</context>
</TS>
