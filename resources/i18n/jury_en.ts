<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="fr">
<context>
    <name>AdmissionCard</name>
    <message>
        <source>Choisir où échanger</source>
        <translation>Choose where to exchange</translation>
    </message>
    <message>
        <source>Lire le fichier reçu…</source>
        <translation>Read the received file…</translation>
    </message>
    <message>
        <source>Écrire un fichier…</source>
        <translation>Write a file…</translation>
    </message>
    <message>
        <source>Échanger maintenant</source>
        <translation>Exchange now</translation>
    </message>
    <message>
        <source>Dictez-lui aussi ces six chiffres&#xa0;: elle vérifie qu’ils sont les mêmes chez elle, vous admet, puis vous envoie un fichier en retour, à lire ici.</source>
        <translation>Also dictate these six digits to the chair, who checks that they match, admits you, then sends you a file in return, to be read here.</translation>
    </message>
    <message>
        <source>Elle vérifie qu’ils sont les mêmes chez elle, puis vous admet ; échangez ensuite pour recevoir les dossiers.</source>
        <translation>The chair checks that they match on their side, then admits you; exchange again to receive the dossiers.</translation>
    </message>
    <message>
        <source>Sans lieu d’échange, écrivez un fichier et envoyez-le à la présidence.</source>
        <translation>Without an exchange place, write a file and send it to the chair.</translation>
    </message>
    <message>
        <source>Votre demande est partie&#x202f;; dictez ces six chiffres à la présidence&#xa0;:</source>
        <translation>Your request has been sent; read these six digits out to the chair:</translation>
    </message>
    <message>
        <source>Votre demande n’est pas encore partie&#xa0;: échangez une première fois.</source>
        <translation>Your request has not been sent yet: exchange once first.</translation>
    </message>
</context>
<context>
    <name>AnswerPicker</name>
    <message>
        <source>Niveau du dossier</source>
        <translation>Dossier level</translation>
    </message>
    <message>
        <source>Se déporter…</source>
        <translation>Withdraw…</translation>
    </message>
    <message>
        <source>Se déporter (D)</source>
        <translation>Withdraw (D)</translation>
    </message>
</context>
<context>
    <name>AttachmentViewer</name>
    <message>
        <source>Pièce jointe</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>Ce fichier ne s’affiche pas ici</source>
        <translation>This file cannot be shown here</translation>
    </message>
    <message>
        <source>Enregistrez-le pour l’ouvrir avec un autre programme.</source>
        <translation>Save it to open it with another program.</translation>
    </message>
</context>
<context>
    <name>AttachmentWords</name>
    <message>
        <source>ici</source>
        <translation>here</translation>
    </message>
    <message>
        <source>abîmée, redemandée</source>
        <translation>damaged, requested again</translation>
    </message>
    <message>
        <source>en route&#xa0;: déjà {here}</source>
        <translation>on its way: {here} so far</translation>
    </message>
    <message>
        <source>pas encore sur cet ordinateur</source>
        <translation>not yet on this laptop</translation>
    </message>
    <message>
        <source>Recherche des pièces jointes…</source>
        <translation>Looking for attachments…</translation>
    </message>
    <message>
        <source>Pièces jointes envoyées&#xa0;: {done} sur {total}</source>
        <translation>Attachments sent: {done} of {total}</translation>
    </message>
    <message>
        <source>Pièces jointes relues&#xa0;: {done} sur {total}</source>
        <translation>Attachments reread: {done} of {total}</translation>
    </message>
    <message>
        <source>Fichiers lus&#xa0;: {done} sur {total}</source>
        <translation>Files read: {done} of {total}</translation>
    </message>
    <message>
        <source>Fichiers joints&#xa0;: {done} sur {total}</source>
        <translation>Files attached: {done} of {total}</translation>
    </message>
    <message>
        <source>Pièces jointes reçues&#xa0;: {done} sur {total}</source>
        <translation>Attachments received: {done} of {total}</translation>
    </message>
</context>
<context>
    <name>AttachmentsCard</name>
    <message>
        <source>Pièces jointes</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Un dossier de l’ordinateur, ou un fichier ZIP, dont les noms commencent par le numéro du dossier ou le code INSEE de la collectivité.</source>
        <translation>A folder on the laptop, or a ZIP file, whose names start with the dossier number or the INSEE code of the municipality.</translation>
    </message>
    <message>
        <source>Choisir un dossier de pièces…</source>
        <translation>Choose a folder of attachments…</translation>
    </message>
    <message>
        <source>Choisir un ZIP…</source>
        <translation>Choose a ZIP…</translation>
    </message>
    <message>
        <source>Relire les pièces du lieu d’échange, et remettre celles qui y sont abîmées</source>
        <translation>Reread the attachments at the exchange place, and restore the damaged ones</translation>
    </message>
    <message>
        <source>Fichiers trouvés</source>
        <translation>Files found</translation>
    </message>
    <message>
        <source>Pièces à joindre</source>
        <translation>Files to attach</translation>
    </message>
    <message>
        <source>Fichiers laissés de côté</source>
        <translation>Files left aside</translation>
    </message>
    <message>
        <source>Lecture des pièces jointes</source>
        <translation>Reading attachments</translation>
    </message>
    <message>
        <source>Ajout des pièces jointes</source>
        <translation>Adding attachments</translation>
    </message>
    <message>
        <source>Relecture des pièces du lieu d’échange</source>
        <translation>Rereading the attachments at the exchange place</translation>
    </message>
    <message numerus="yes">
        <source>Joindre %Ln pièce(s)</source>
        <translation>
            <numerusform>Attach %Ln file</numerusform>
            <numerusform>Attach %Ln files</numerusform>
        </translation>
    </message>
    <message>
        <source>{files} à joindre à {dossiers}, {size}&#x202f;; {aside}.</source>
        <translation>{files} to attach to {dossiers}, {size}; {aside}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pièce(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
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
            <numerusform>%Ln file left aside</numerusform>
            <numerusform>%Ln files left aside</numerusform>
        </translation>
    </message>
    <message>
        <source>À joindre ({count})</source>
        <translation>To attach ({count})</translation>
    </message>
    <message>
        <source>Laissés de côté ({count})</source>
        <translation>Left aside ({count})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pièce(s) jointe(s)</source>
        <translation>
            <numerusform>%Ln file attached</numerusform>
            <numerusform>%Ln files attached</numerusform>
        </translation>
    </message>
    <message>
        <source>Les jurés les recevront après le prochain échange.</source>
        <translation>The jurors will receive them after the next exchange.</translation>
    </message>
    <message>
        <source>Choisir un dossier de pièces</source>
        <translation>Choose a folder of attachments</translation>
    </message>
    <message>
        <source>Choisir un ZIP</source>
        <translation>Choose a ZIP</translation>
    </message>
</context>
<context>
    <name>AttachmentsPane</name>
    <message>
        <source>Pièces jointes</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Joindre…</source>
        <translation>Attach…</translation>
    </message>
    <message>
        <source>Enregistrer cette pièce…</source>
        <translation>Save this attachment…</translation>
    </message>
    <message>
        <source>Enregistrer, puis ouvrir avec un autre programme…</source>
        <translation>Save, then open with another program…</translation>
    </message>
    <message>
        <source>Retirer cette pièce du dossier…</source>
        <translation>Remove this attachment from the dossier…</translation>
    </message>
    <message>
        <source>Recevoir les pièces jointes d’avance</source>
        <translation>Receive attachments in advance</translation>
    </message>
    <message>
        <source>Sinon, chacune est demandée quand vous l’ouvrez</source>
        <translation>Otherwise, each one is requested when you open it</translation>
    </message>
    <message>
        <source>Aucune pièce choisie</source>
        <translation>No attachment chosen</translation>
    </message>
    <message>
        <source>Recevoir maintenant</source>
        <translation>Receive now</translation>
    </message>
    <message>
        <source>{size} à recevoir au prochain échange.</source>
        <translation>{size} to receive at the next exchange.</translation>
    </message>
    <message>
        <source>Joignez des PDF, des images ou des documents, ou déposez-les ici.</source>
        <translation>Attach PDFs, images or documents, or drop them here.</translation>
    </message>
    <message>
        <source>Aucune pièce jointe</source>
        <translation>No attachments</translation>
    </message>
    <message>
        <source>Enregistrez-le pour l’ouvrir avec un autre programme.</source>
        <translation>Save it to open it with another program.</translation>
    </message>
    <message>
        <source>Ce fichier ne s’affiche pas ici</source>
        <translation>This file cannot be shown here</translation>
    </message>
    <message>
        <source>Joindre au dossier</source>
        <translation>Attach to the dossier</translation>
    </message>
    <message>
        <source>Ajout des pièces jointes</source>
        <translation>Adding attachments</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fichier(s) non joint(s)</source>
        <translation>
            <numerusform>%Ln file not attached</numerusform>
            <numerusform>%Ln files not attached</numerusform>
        </translation>
    </message>
    <message>
        <source>Retirer «&#xa0;{name}&#xa0;» du dossier&#x202f;?</source>
        <translation>Remove “{name}” from the dossier?</translation>
    </message>
    <message>
        <source>Elle disparaît chez tous au prochain échange.</source>
        <translation>It disappears for everyone at the next exchange.</translation>
    </message>
    <message>
        <source>Retirer la pièce</source>
        <translation>Remove the attachment</translation>
    </message>
    <message>
        <source>Enregistrer la pièce jointe</source>
        <translation>Save the attachment</translation>
    </message>
</context>
<context>
    <name>BallotPanel</name>
    <message>
        <source>Mon bulletin</source>
        <translation>My ballot</translation>
    </message>
    <message>
        <source>Choisissez un dossier pour le noter.</source>
        <translation>Choose a dossier to grade.</translation>
    </message>
    <message>
        <source>Revenir au bulletin scellé</source>
        <translation>Revert to the sealed ballot</translation>
    </message>
    <message>
        <source>Commentaire</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Lu par le jury après l’ouverture.</source>
        <translation>Read by the jury after the envelopes are opened.</translation>
    </message>
    <message>
        <source>Passer au suivant après avoir scellé</source>
        <translation>Go to the next one after sealing</translation>
    </message>
    <message>
        <source>Dossier précédent (P)</source>
        <translation>Previous dossier (P)</translation>
    </message>
    <message>
        <source>Dossier suivant (N)</source>
        <translation>Next dossier (N)</translation>
    </message>
    <message>
        <source>Sceller</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>Revenir sur le déport…</source>
        <translation>Undo the withdrawal…</translation>
    </message>
    <message>
        <source>Se déporter…</source>
        <translation>Withdraw…</translation>
    </message>
    <message>
        <source>Sceller de nouveau</source>
        <translation>Seal again</translation>
    </message>
    <message>
        <source>Sceller le bulletin (Ctrl+Entrée)</source>
        <translation>Seal the ballot (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Brouillon enregistré</source>
        <translation>Draft saved</translation>
    </message>
    <message>
        <source>Bulletin scellé</source>
        <translation>Ballot sealed</translation>
    </message>
</context>
<context>
    <name>BallotStages</name>
    <message>
        <source>en brouillon</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>transmis</source>
        <translation>sent</translation>
    </message>
    <message numerus="yes">
        <source>scellé(s) ici</source>
        <translation>
            <numerusform>sealed here</numerusform>
            <numerusform>sealed here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reçu(s) par un autre</source>
        <translation>
            <numerusform>received by another</numerusform>
            <numerusform>received by another</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>compté(s)</source>
        <translation>
            <numerusform>counted</numerusform>
            <numerusform>counted</numerusform>
        </translation>
    </message>
    <message>
        <source>en retard</source>
        <translation>late</translation>
    </message>
    <message>
        <source>à transmettre</source>
        <translation>to send</translation>
    </message>
    <message numerus="yes">
        <source>transmis, pas encore lu(s)</source>
        <translation>
            <numerusform>sent, not yet read</numerusform>
            <numerusform>sent, not yet read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reçu(s) par un autre ordinateur</source>
        <translation>
            <numerusform>received by another laptop</numerusform>
            <numerusform>received by another laptop</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BallotsPage</name>
    <message>
        <source>Mes bulletins</source>
        <translation>My ballots</translation>
    </message>
    <message>
        <source>Voir les dossiers</source>
        <translation>View the dossiers</translation>
    </message>
    <message>
        <source>Édition {vintage}</source>
        <translation>Edition {vintage}</translation>
    </message>
    <message>
        <source>Ma répartition</source>
        <translation>My distribution</translation>
    </message>
    <message>
        <source>Montrer</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Mes bulletins, par niveau donné</source>
        <translation>My ballots, by level given</translation>
    </message>
    <message>
        <source>Aucun bulletin dans ce choix</source>
        <translation>No ballots in this selection</translation>
    </message>
    <message>
        <source>Entrée ouvre le dossier&#x202f;; 1 à 5 changent le niveau, Ctrl+Entrée scelle.</source>
        <translation>Enter opens the dossier; 1 to 5 change the level, Ctrl+Enter seals.</translation>
    </message>
    <message>
        <source>Entrée ouvre le dossier.</source>
        <translation>Enter opens the dossier.</translation>
    </message>
    <message>
        <source>Tous mes bulletins</source>
        <translation>All my ballots</translation>
    </message>
    <message>
        <source>À transmettre</source>
        <translation>To send</translation>
    </message>
    <message>
        <source>Brouillons</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>À trancher</source>
        <translation>To decide</translation>
    </message>
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
            <numerusform>%Ln withdrawal</numerusform>
            <numerusform>%Ln withdrawals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln brouillon(s) jamais scellé(s)</source>
        <translation>
            <numerusform>%Ln draft never sealed</numerusform>
            <numerusform>%Ln drafts never sealed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dossier(s) à faire</source>
        <translation>
            <numerusform>%Ln dossier to do</numerusform>
            <numerusform>%Ln dossiers to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dossier(s) sans réponse</source>
        <translation>
            <numerusform>%Ln dossier without answer</numerusform>
            <numerusform>%Ln dossiers without answer</numerusform>
        </translation>
    </message>
    <message>
        <source>Vos bulletins viendront ici</source>
        <translation>Your ballots will appear here</translation>
    </message>
    <message>
        <source>Votre ordinateur doit d’abord être admis au jury par la présidence.</source>
        <translation>The chair must first admit your laptop to the jury.</translation>
    </message>
    <message>
        <source>Le scrutin n’est pas encore ouvert</source>
        <translation>The round is not open yet</translation>
    </message>
    <message>
        <source>Lisez déjà les dossiers&#xa0;: vos bulletins s’ouvriront avec le scrutin.</source>
        <translation>You can already read the dossiers: your ballots will open with the round.</translation>
    </message>
    <message>
        <source>Vous ne votez pas dans ce scrutin</source>
        <translation>You are not voting in this round</translation>
    </message>
    <message>
        <source>Les bulletins des jurés restent scellés jusqu’à l’ouverture.</source>
        <translation>Jurors’ ballots stay sealed until the envelopes are opened.</translation>
    </message>
    <message>
        <source>Aucun bulletin pour l’instant</source>
        <translation>No ballots yet</translation>
    </message>
    <message>
        <source>Ouvrez un dossier et notez-le&#xa0;: il apparaîtra ici, rangé par niveau.</source>
        <translation>Open a dossier and grade it: it will appear here, sorted by level.</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Fermer ce message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Sans niveau</source>
        <translation>No level</translation>
    </message>
    <message>
        <source>sans niveau</source>
        <translation>no level</translation>
    </message>
    <message>
        <source>calculé {level}, motif à donner</source>
        <translation>calculated {level}, reason needed</translation>
    </message>
    <message>
        <source>calculé {level}&#xa0;: {reason}</source>
        <translation>calculated {level}: {reason}</translation>
    </message>
    <message>
        <source>non classé</source>
        <translation>unranked</translation>
    </message>
    <message>
        <source>rang {rank}</source>
        <translation>rank {rank}</translation>
    </message>
    <message>
        <source>avec mention</source>
        <translation>with mention</translation>
    </message>
    <message>
        <source>hors concours</source>
        <translation>out of competition</translation>
    </message>
    <message>
        <source>sans catégorie</source>
        <translation>no category</translation>
    </message>
    <message>
        <source>{parts} = {held} sur {total}</source>
        <translation>{parts} = {held} of {total}</translation>
    </message>
    <message>
        <source>Sans catégorie&#xa0;: {names}</source>
        <translation>No category: {names}</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message numerus="yes">
        <source>%Ln changement(s) ne sont pas gardés.</source>
        <translation>
            <numerusform>%Ln change has not been kept.</numerusform>
            <numerusform>%Ln changes have not been kept.</numerusform>
        </translation>
    </message>
    <message>
        <source>Donnez un motif à chaque carte déplacée, ou renoncez.</source>
        <translation>Give a reason for each card moved, or discard the changes.</translation>
    </message>
    <message>
        <source>Renoncer à ces changements</source>
        <translation>Discard these changes</translation>
    </message>
    <message>
        <source>Tableau</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Revenir au tableau</source>
        <translation>Back to the board</translation>
    </message>
    <message>
        <source>Clore la délibération…</source>
        <translation>Close the deliberation…</translation>
    </message>
    <message>
        <source>Édition {vintage}</source>
        <translation>Edition {vintage}</translation>
    </message>
    <message>
        <source>Délibération</source>
        <translation>Deliberation</translation>
    </message>
    <message>
        <source>Comptage des bulletins</source>
        <translation>Ballot count</translation>
    </message>
    <message numerus="yes">
        <source>%Ln niveau(x) modifié(s)</source>
        <translation>
            <numerusform>%Ln level changed</numerusform>
            <numerusform>%Ln levels changed</numerusform>
        </translation>
    </message>
    <message>
        <source>La délibération est close et signée&#xa0;: le tableau ne change plus.</source>
        <translation>The deliberation is closed and signed: the board can no longer change.</translation>
    </message>
    <message>
        <source>La présidence seule déplace les cartes&#x202f;; vous suivez ici.</source>
        <translation>Only the chair moves the cards; you follow along here.</translation>
    </message>
    <message>
        <source>Voir la clôture</source>
        <translation>View the closing</translation>
    </message>
    <message>
        <source>Clôture de la délibération</source>
        <translation>Closing of the deliberation</translation>
    </message>
    <message>
        <source>Enregistré</source>
        <translation>Saved</translation>
    </message>
</context>
<context>
    <name>BucketFields</name>
    <message>
        <source>Adresse du service</source>
        <translation>Service address</translation>
    </message>
    <message>
        <source>Compartiment (bucket)</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Début des noms (facultatif)</source>
        <translation>Start of the names (optional)</translation>
    </message>
    <message>
        <source>Clé d’accès</source>
        <translation>Access key</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Contenu à faire défiler</source>
        <translation>Content to scroll</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message numerus="yes">
        <source>noté(s)</source>
        <translation>
            <numerusform>graded</numerusform>
            <numerusform>graded</numerusform>
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
            <numerusform>withdrawal</numerusform>
            <numerusform>withdrawals</numerusform>
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
            <numerusform>juror up to date</numerusform>
            <numerusform>jurors up to date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>demande(s) d’admission</source>
        <translation>
            <numerusform>request to join</numerusform>
            <numerusform>requests to join</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>réponse(s) tardive(s)</source>
        <translation>
            <numerusform>late answer</numerusform>
            <numerusform>late answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dossier(s) importé(s)</source>
        <translation>
            <numerusform>dossier imported</numerusform>
            <numerusform>dossiers imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>membre(s)</source>
        <translation>
            <numerusform>member</numerusform>
            <numerusform>members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>invité(s)</source>
        <translation>
            <numerusform>invited</numerusform>
            <numerusform>invited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>admis</source>
        <translation>
            <numerusform>admitted</numerusform>
            <numerusform>admitted</numerusform>
        </translation>
    </message>
    <message>
        <source>sans réponse</source>
        <translation>without answer</translation>
    </message>
    <message>
        <source>à faire</source>
        <translation>to do</translation>
    </message>
</context>
<context>
    <name>CardEditor</name>
    <message>
        <source>Pourquoi un autre niveau que le calcul&#x202f;?</source>
        <translation>Why a different level from the calculated one?</translation>
    </message>
    <message>
        <source>Motif, imprimé au procès-verbal</source>
        <translation>Reason, printed in the minutes</translation>
    </message>
    <message>
        <source>Garder</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Hors concours</source>
        <translation>Out of competition</translation>
    </message>
    <message>
        <source>Aucun</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Niveau donné par le jury</source>
        <translation>Level given by the jury</translation>
    </message>
    <message>
        <source>Choisissez un dossier sur le tableau.</source>
        <translation>Choose a dossier on the board.</translation>
    </message>
    <message>
        <source>calculé {level}</source>
        <translation>calculated {level}</translation>
    </message>
    <message>
        <source>sans catégorie</source>
        <translation>no category</translation>
    </message>
    <message>
        <source>Remettre {level}</source>
        <translation>Restore {level}</translation>
    </message>
    <message>
        <source>Remettre le niveau calculé (Suppr)</source>
        <translation>Restore the calculated level (Del)</translation>
    </message>
    <message>
        <source>Au niveau calculé. 1 à 5, 0 ou Ctrl+flèches changent le niveau.</source>
        <translation>At the calculated level. 1 to 5, 0 or Ctrl+arrow keys change the level.</translation>
    </message>
    <message>
        <source>Au niveau calculé.</source>
        <translation>At the calculated level.</translation>
    </message>
    <message>
        <source>Un autre niveau que le niveau calculé demande un motif.</source>
        <translation>A level other than the calculated one requires a reason.</translation>
    </message>
    <message>
        <source>Donnez un motif, puis Entrée&#x202f;; Échap pour renoncer.</source>
        <translation>Give a reason, then press Enter; Esc to cancel.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Retirer le filtre {words}</source>
        <translation>Remove the filter {words}</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Numéro, nom, mot d’une initiative…</source>
        <translation>Number, name, word from an initiative…</translation>
    </message>
    <message>
        <source>Comparer</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Dossiers à choisir</source>
        <translation>Dossiers to choose from</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dossier(s)</source>
        <translation>
            <numerusform>%Ln dossier</numerusform>
            <numerusform>%Ln dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>À comparer de préférence</source>
        <translation>Best compared with</translation>
    </message>
</context>
<context>
    <name>ClashChoice</name>
    <message>
        <source>Mes deux réponses</source>
        <translation>My two answers</translation>
    </message>
    <message>
        <source>Sur cet ordinateur</source>
        <translation>On this laptop</translation>
    </message>
    <message>
        <source>Sur l’autre ordinateur</source>
        <translation>On the other laptop</translation>
    </message>
    <message>
        <source>Garder celle-ci</source>
        <translation>Keep this one</translation>
    </message>
    <message>
        <source>Prendre celle-ci</source>
        <translation>Take this one</translation>
    </message>
    <message>
        <source>illisible ici</source>
        <translation>unreadable here</translation>
    </message>
</context>
<context>
    <name>ClosingPanel</name>
    <message>
        <source>Vérification des totaux</source>
        <translation>Check of totals</translation>
    </message>
    <message>
        <source>Niveaux modifiés</source>
        <translation>Levels changed</translation>
    </message>
    <message>
        <source>Pour le procès-verbal</source>
        <translation>For the minutes</translation>
    </message>
    <message>
        <source>Pourquoi les catégories ne font pas le total</source>
        <translation>Why the categories do not add up to the total</translation>
    </message>
    <message>
        <source>Observations du jury</source>
        <translation>Jury’s observations</translation>
    </message>
    <message>
        <source>Une observation par ligne, imprimée telle quelle.</source>
        <translation>One observation per line, printed as written.</translation>
    </message>
    <message>
        <source>Clore et signer…</source>
        <translation>Close and sign…</translation>
    </message>
    <message>
        <source>Sans niveau</source>
        <translation>No level</translation>
    </message>
    <message>
        <source>{sum} sur {total}</source>
        <translation>{sum} of {total}</translation>
    </message>
    <message numerus="yes">
        <source>{parts}&#x202f;; %Ln commune(s) représentée(s)</source>
        <translation>
            <numerusform>{parts}; %Ln commune represented</numerusform>
            <numerusform>{parts}; %Ln communes represented</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Il manque %Ln dossier(s), sans catégorie&#xa0;: {names}.</source>
        <translation>
            <numerusform>%Ln dossier is missing, with no category: {names}.</numerusform>
            <numerusform>%Ln dossiers are missing, with no category: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Aucun&#xa0;: chaque dossier garde le niveau calculé.</source>
        <translation>None: every dossier keeps its calculated level.</translation>
    </message>
    <message>
        <source>Hors concours&#xa0;: {names}.</source>
        <translation>Out of competition: {names}.</translation>
    </message>
    <message>
        <source>Niveaux modifiés ({count})</source>
        <translation>Levels changed ({count})</translation>
    </message>
    <message>
        <source>{name}&#xa0;: {level}, calculé {computed}</source>
        <translation>{name}: {level}, calculated {computed}</translation>
    </message>
    <message>
        <source>Le jury n’a pas encore vu les résultats sur ses écrans.</source>
        <translation>The jury has not yet seen the results on its screens.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dossier(s) resteront sans niveau.</source>
        <translation>
            <numerusform>%Ln dossier will be left without a level.</numerusform>
            <numerusform>%Ln dossiers will be left without a level.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pour signer, dites pourquoi les catégories ne font pas le total.</source>
        <translation>To sign, say why the categories do not add up to the total.</translation>
    </message>
    <message>
        <source>Pour signer, donnez un motif à chaque carte déplacée sur le tableau.</source>
        <translation>To sign, give a reason for each card moved on the board.</translation>
    </message>
    <message>
        <source>Vous relirez une dernière fois avant de signer.</source>
        <translation>You will have one last read-through before signing.</translation>
    </message>
    <message>
        <source>Clore la délibération&#x202f;?</source>
        <translation>Close the deliberation?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln décision(s) sont signées d’un coup.</source>
        <translation>
            <numerusform>%Ln decision is signed at once.</numerusform>
            <numerusform>%Ln decisions are signed at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln niveau(x) modifié(s), avec leur motif.</source>
        <translation>
            <numerusform>%Ln level changed, with its reason.</numerusform>
            <numerusform>%Ln levels changed, with their reasons.</numerusform>
        </translation>
    </message>
    <message>
        <source>Le procès-verbal et les diplômes se font à partir de cette signature.</source>
        <translation>The minutes and the diplomas are produced from this signature.</translation>
    </message>
    <message>
        <source>Le tableau et les bulletins ne changent plus.</source>
        <translation>The board and the ballots can no longer change.</translation>
    </message>
    <message>
        <source>Une clôture signée ne se retire pas.</source>
        <translation>A signed closing cannot be withdrawn.</translation>
    </message>
    <message>
        <source>Clore et signer</source>
        <translation>Close and sign</translation>
    </message>
</context>
<context>
    <name>CodesCard</name>
    <message>
        <source>Codes à dire par téléphone</source>
        <translation>Codes to give by phone</translation>
    </message>
    <message>
        <source>Envoyez à chaque personne son fichier ou son code QR, et dites-lui le code de vive voix&#xa0;: les deux ne voyagent jamais ensemble. Ces codes ne sont gardés nulle part&#x202f;; fermée, cette liste est perdue.</source>
        <translation>Send each person their file or QR code, and tell them the code by voice: the two never travel together. These codes are kept nowhere; once closed, this list is lost.</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Ouvrir le dossier</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>J’ai noté les codes</source>
        <translation>I have noted the codes</translation>
    </message>
    <message>
        <source>Code de {name}&#xa0;: {code}</source>
        <translation>Code for {name}: {code}</translation>
    </message>
    <message>
        <source>Code QR</source>
        <translation>QR code</translation>
    </message>
    <message>
        <source>Code QR de l’invitation de {name}</source>
        <translation>QR code of the invitation for {name}</translation>
    </message>
    <message>
        <source>Trop longue pour un code QR&#xa0;: envoyez le fichier.</source>
        <translation>Too long for a QR code: send the file.</translation>
    </message>
    <message>
        <source>Invitation de {name}</source>
        <translation>Invitation for {name}</translation>
    </message>
    <message>
        <source>À prendre en photo, ou à envoyer comme image. Le code dicté n’y figure pas&#xa0;: dites-le de vive voix.</source>
        <translation>To be photographed, or sent as a picture. The dictated code is not in it: say it by voice.</translation>
    </message>
    <message>
        <source>Copié. Ne collez jamais cette liste dans le message d’invitation.</source>
        <translation>Copied. Never paste this list into the invitation message.</translation>
    </message>
    <message>
        <source>Aucune imprimante n’est installée sur cet ordinateur&#xa0;: copiez la liste.</source>
        <translation>No printer is installed on this laptop: copy the list.</translation>
    </message>
    <message>
        <source>La liste est partie à l’imprimante.</source>
        <translation>The list has been sent to the printer.</translation>
    </message>
</context>
<context>
    <name>CompactBallot</name>
    <message>
        <source>Mon bulletin</source>
        <translation>My ballot</translation>
    </message>
    <message>
        <source>Revenir…</source>
        <translation>Undo…</translation>
    </message>
    <message>
        <source>Revenir sur le déport</source>
        <translation>Undo the withdrawal</translation>
    </message>
    <message>
        <source>S’abstenir (A)</source>
        <translation>Abstain (A)</translation>
    </message>
    <message>
        <source>Se déporter… (D)</source>
        <translation>Withdraw… (D)</translation>
    </message>
    <message>
        <source>Sceller</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>Sceller (Ctrl+Entrée)</source>
        <translation>Seal (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Se déporter…</source>
        <translation>Withdraw…</translation>
    </message>
    <message>
        <source>Bulletin scellé</source>
        <translation>Ballot sealed</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>même catégorie et taille</source>
        <translation>same category and size</translation>
    </message>
    <message>
        <source>même niveau donné</source>
        <translation>same level given</translation>
    </message>
    <message>
        <source>rang voisin</source>
        <translation>adjacent rank</translation>
    </message>
    <message>
        <source>Identité</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>Chiffres</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Enjeux couverts</source>
        <translation>Issues covered</translation>
    </message>
    <message>
        <source>Contexte</source>
        <translation>Background</translation>
    </message>
    <message>
        <source>masqué jusqu’à votre vote</source>
        <translation>hidden until you vote</translation>
    </message>
    <message>
        <source>jamais labellisé</source>
        <translation>never awarded the label</translation>
    </message>
    <message>
        <source>Catégorie</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Région</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Première participation</source>
        <translation>First participation</translation>
    </message>
    <message>
        <source>Niveau précédent</source>
        <translation>Previous level</translation>
    </message>
    <message>
        <source>Pièces jointes</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>aucune</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Initiatives pour {count} habitants</source>
        <translation>Initiatives per {count} inhabitants</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiatives</translation>
    </message>
    <message>
        <source>Initiatives transversales</source>
        <translation>Cross-cutting initiatives</translation>
    </message>
    <message>
        <source>Initiative la plus récente</source>
        <translation>Most recent initiative</translation>
    </message>
    <message>
        <source>Communes membres</source>
        <translation>Member communes</translation>
    </message>
    <message>
        <source>Aucun contexte n’a été donné.</source>
        <translation>No background has been given.</translation>
    </message>
    <message>
        <source>Aucune initiative sur cet enjeu.</source>
        <translation>No initiatives on this issue.</translation>
    </message>
    <message>
        <source>aussi&#xa0;: {issues}</source>
        <translation>also: {issues}</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Comparaison</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Côté gauche</source>
        <translation>Left side</translation>
    </message>
    <message>
        <source>Côté droit</source>
        <translation>Right side</translation>
    </message>
    <message>
        <source>Lier ou délier le défilement</source>
        <translation>Link or unlink scrolling</translation>
    </message>
    <message>
        <source>Échanger A et B</source>
        <translation>Swap A and B</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Revenir à la liste</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Comparer deux dossiers</source>
        <translation>Compare two dossiers</translation>
    </message>
    <message>
        <source>Montrer les propositions</source>
        <translation>Show suggestions</translation>
    </message>
    <message>
        <source>Défiler ensemble</source>
        <translation>Scroll together</translation>
    </message>
    <message>
        <source>Rien à comparer pour l’instant</source>
        <translation>Nothing to compare yet</translation>
    </message>
    <message>
        <source>Il faut au moins deux dossiers dans l’édition.</source>
        <translation>The edition needs at least two dossiers.</translation>
    </message>
    <message>
        <source>Voir les dossiers</source>
        <translation>View the dossiers</translation>
    </message>
    <message>
        <source>À comparer</source>
        <translation>To compare</translation>
    </message>
    <message>
        <source>Propositions de comparaison</source>
        <translation>Suggested comparisons</translation>
    </message>
    <message>
        <source>Édition {vintage}</source>
        <translation>Edition {vintage}</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>À comparer avec {name}</source>
        <translation>To compare with {name}</translation>
    </message>
    <message>
        <source>Défiler séparément</source>
        <translation>Scroll separately</translation>
    </message>
    <message>
        <source>Les deux défilent ensemble</source>
        <translation>Both scroll together</translation>
    </message>
    <message>
        <source>Chacun défile à part</source>
        <translation>Each scrolls separately</translation>
    </message>
    <message>
        <source>Choisir le dossier {letter}</source>
        <translation>Choose dossier {letter}</translation>
    </message>
    <message>
        <source>Masquer les propositions</source>
        <translation>Hide suggestions</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Ce qui va se passer</source>
        <translation>What will happen</translation>
    </message>
    <message>
        <source>Ce qui ne se défait pas</source>
        <translation>What cannot be undone</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Context</name>
    <message>
        <source>Élu référent</source>
        <translation>Elected contact</translation>
    </message>
    <message>
        <source>Référent technique</source>
        <translation>Technical contact</translation>
    </message>
    <message>
        <source>Courriel</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Code officiel</source>
        <translation>Official code</translation>
    </message>
    <message>
        <source>Communes membres</source>
        <translation>Member communes</translation>
    </message>
    <message>
        <source>Aucun contexte n’a été donné.</source>
        <translation>No background has been given.</translation>
    </message>
    <message>
        <source>Contexte</source>
        <translation>Background</translation>
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
            <numerusform>%Ln dossier left</numerusform>
            <numerusform>%Ln dossiers left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Il manque %Ln réponse(s).</source>
        <translation>
            <numerusform>%Ln answer is missing.</numerusform>
            <numerusform>%Ln answers are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ordinateur(s) demande(nt) à entrer.</source>
        <translation>
            <numerusform>%Ln computer asks to join.</numerusform>
            <numerusform>%Ln computers ask to join.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln réponse(s) sur {expected}</source>
        <translation>
            <numerusform>%Ln answer out of {expected}</numerusform>
            <numerusform>%Ln answers out of {expected}</numerusform>
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
            <numerusform>%Ln inhabitant</numerusform>
            <numerusform>%Ln inhabitants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>à partir de %Ln habitant(s)</source>
        <translation>
            <numerusform>%Ln inhabitant or more</numerusform>
            <numerusform>%Ln inhabitants or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>jusqu’à %Ln habitant(s)</source>
        <translation>
            <numerusform>up to %Ln inhabitant</numerusform>
            <numerusform>up to %Ln inhabitants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>de {least} à %Ln habitant(s)</source>
        <translation>
            <numerusform>from {least} to %Ln inhabitant</numerusform>
            <numerusform>from {least} to %Ln inhabitants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ordinateur(s)</source>
        <translation>
            <numerusform>%Ln computer</numerusform>
            <numerusform>%Ln computers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln juré(s)</source>
        <translation>
            <numerusform>%Ln juror</numerusform>
            <numerusform>%Ln jurors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln autre(s)</source>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashWindow</name>
    <message>
        <source>Erreur imprévue</source>
        <translation>Unexpected error</translation>
    </message>
    <message>
        <source>Jury a rencontré une erreur imprévue</source>
        <translation>Jury has encountered an unexpected error</translation>
    </message>
    <message>
        <source>Rien de ce qui était scellé n’est perdu. Vous pouvez continuer&#x202f;; si l’erreur revient, transmettez ce compte rendu à la personne qui s’occupe de Jury.</source>
        <translation>Nothing that was sealed is lost. You can carry on; if the error comes back, pass this report to whoever looks after Jury.</translation>
    </message>
    <message>
        <source>Compte rendu</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>Créer une édition</source>
        <translation>Create an edition</translation>
    </message>
    <message>
        <source>Créer l’édition</source>
        <translation>Create the edition</translation>
    </message>
    <message>
        <source>Le secrétariat</source>
        <translation>The secretariat</translation>
    </message>
    <message>
        <source>La présidence du jury</source>
        <translation>The jury chair</translation>
    </message>
    <message>
        <source>Je suis</source>
        <translation>I am</translation>
    </message>
    <message>
        <source>Civilité</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Prénom et nom</source>
        <translation>First and last name</translation>
    </message>
    <message>
        <source>Qualité</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Comme au procès-verbal</source>
        <translation>As in the minutes</translation>
    </message>
    <message>
        <source>Courriel</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Modèle</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Échelle, critères, catégories, règles</source>
        <translation>Scale, criteria, categories, rules</translation>
    </message>
    <message>
        <source>Nom du label</source>
        <translation>Label name</translation>
    </message>
    <message>
        <source>Millésime</source>
        <translation>Vintage</translation>
    </message>
    <message>
        <source>L’année que porte le label</source>
        <translation>The year the label carries</translation>
    </message>
    <message>
        <source>Numéro d’édition</source>
        <translation>Edition number</translation>
    </message>
    <message>
        <source>20 pour la 20e</source>
        <translation>20 for the 20th</translation>
    </message>
    <message>
        <source>Cet ordinateur fonde le jury. Le secrétariat peut commencer&#xa0;: la conduite du jury passera à la présidence dès qu’elle aura rejoint le jury.</source>
        <translation>This laptop founds the jury. The secretariat can start: the lead of the jury will pass to the chair once the chair has joined.</translation>
    </message>
    <message>
        <source>Où échanger</source>
        <translation>Where to exchange</translation>
    </message>
    <message>
        <source>Facultatif&#xa0;: vous pourrez le choisir plus tard, sur la page Échanges, avant d’inviter le jury.</source>
        <translation>Optional: you can choose it later, on the Exchanges page, before inviting the jury.</translation>
    </message>
    <message>
        <source>Fondation du jury…</source>
        <translation>Founding the jury…</translation>
    </message>
</context>
<context>
    <name>CriteriaGrid</name>
    <message>
        <source>Grille d’évaluation</source>
        <translation>Assessment grid</translation>
    </message>
    <message>
        <source>Lire l’aide de chaque critère</source>
        <translation>Read the help for each criterion</translation>
    </message>
    <message>
        <source>{done} sur {total}</source>
        <translation>{done} of {total}</translation>
    </message>
</context>
<context>
    <name>CriterionRow</name>
    <message>
        <source>poids {weight}</source>
        <translation>weight {weight}</translation>
    </message>
</context>
<context>
    <name>CustodyPage</name>
    <message>
        <source>Clés et ordinateurs</source>
        <translation>Keys and laptops</translation>
    </message>
    <message>
        <source>Ce qui s’est passé</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Rien de particulier.</source>
        <translation>Nothing special.</translation>
    </message>
    <message>
        <source>Édition {vintage}</source>
        <translation>Edition {vintage}</translation>
    </message>
    <message>
        <source>Jury</source>
        <translation>Jury</translation>
    </message>
    <message>
        <source>Changez le mot de passe du lieu d’échange.</source>
        <translation>Change the password of the exchange place.</translation>
    </message>
    <message>
        <source>L’ordinateur exclu le connaissait. Il ne peut rien y lire de nouveau, ni rien y falsifier, mais il peut l’encombrer.</source>
        <translation>The excluded laptop knew it. It can read nothing new there and forge nothing, but it can clutter it.</translation>
    </message>
    <message>
        <source>Échanges</source>
        <translation>Exchanges</translation>
    </message>
    <message>
        <source>C’est fait</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>L’ordinateur est exclu. Échangez pour que tous le sachent.</source>
        <translation>The laptop is excluded. Exchange so that everyone knows.</translation>
    </message>
    <message>
        <source>Cet ordinateur pourra tenir votre seconde clé. Échangez.</source>
        <translation>This laptop will be able to hold your second key. Exchange.</translation>
    </message>
    <message>
        <source>La conduite du jury est remise. Échangez pour que l’autre ordinateur le sache.</source>
        <translation>The lead of the jury is handed over. Exchange so that the other laptop knows.</translation>
    </message>
    <message>
        <source>Votre clé est donnée. Échangez pour qu’elle parvienne aux autres.</source>
        <translation>Your key is given. Exchange so that it reaches the others.</translation>
    </message>
    <message>
        <source>La seconde clé est confiée. Elle sera prête au prochain échange de chacun.</source>
        <translation>The second key is entrusted. It will be ready at each person’s next exchange.</translation>
    </message>
    <message>
        <source>La présidence ouvre seule les scrutins à venir.</source>
        <translation>The chair alone opens the rounds to come.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bulletin(s) tardif(s) admis</source>
        <translation>
            <numerusform>%Ln late ballot admitted</numerusform>
            <numerusform>%Ln late ballots admitted</numerusform>
        </translation>
    </message>
    <message>
        <source>Enregistrer la feuille</source>
        <translation>Save the sheet</translation>
    </message>
    <message>
        <source>Documents PDF (*.pdf)</source>
        <translation>PDF documents (*.pdf)</translation>
    </message>
    <message>
        <source>{name} est enregistré. Effacez ce fichier dès que la feuille est imprimée.</source>
        <translation>{name} is saved. Delete this file as soon as the sheet is printed.</translation>
    </message>
    <message>
        <source>La clé de secours est en place.</source>
        <translation>The recovery key is in place.</translation>
    </message>
    <message>
        <source>Vous conduisez le jury. Échangez pour que tous le sachent.</source>
        <translation>You lead the jury. Exchange so that everyone knows.</translation>
    </message>
    <message>
        <source>Les clés sont données, grâce à la clé de secours.</source>
        <translation>The keys are given, thanks to the recovery key.</translation>
    </message>
</context>
<context>
    <name>CustodyWords</name>
    <message>
        <source>membre inconnu</source>
        <translation>unknown member</translation>
    </message>
    <message>
        <source>dernières nouvelles le {moment}</source>
        <translation>last heard on {moment}</translation>
    </message>
    <message>
        <source>pas encore de nouvelles</source>
        <translation>not heard from yet</translation>
    </message>
    <message>
        <source>Chiffres {digits}, {heard}</source>
        <translation>Digits {digits}, {heard}</translation>
    </message>
    <message>
        <source>{told}. Il en arrive encore des actes, qui ne comptent pas&#xa0;: si le mot de passe du lieu d’échange n’est pas changé depuis l’exclusion, changez-le.</source>
        <translation>{told}. Acts still arrive from it, and do not count: if the password of the exchange place has not been changed since the exclusion, change it.</translation>
    </message>
    <message>
        <source>La présidence ouvre seule. Pour que personne n’ouvre seul, la présidence peut confier une seconde clé à un membre, avant d’ouvrir un scrutin.</source>
        <translation>The chair opens alone. So that nobody opens alone, the chair can entrust a second key to a member, before opening a round.</translation>
    </message>
    <message>
        <source>{name} détient la seconde clé, mais n’a plus d’ordinateur qui puisse en préparer&#xa0;: confiez-la à un autre membre.</source>
        <translation>{name} holds the second key, but has no laptop left that could prepare one: entrust it to another member.</translation>
    </message>
    <message>
        <source>{name} détiendra la seconde clé. Elle sera prête dès que son ordinateur aura échangé.</source>
        <translation>{name} will hold the second key. It will be ready once their laptop has exchanged.</translation>
    </message>
    <message>
        <source>{name} détiendra la seconde clé du prochain scrutin&#xa0;: elle est prête.</source>
        <translation>{name} will hold the second key of the next round: it is ready.</translation>
    </message>
    <message>
        <source>La présidence et {name} ont donné leurs clés.</source>
        <translation>The chair and {name} have given their keys.</translation>
    </message>
    <message>
        <source>La présidence a donné sa clé. Les enveloppes s’ouvriront avec celle de {name}.</source>
        <translation>The chair has given its key. The envelopes will open with that of {name}.</translation>
    </message>
    <message>
        <source>{name} a donné sa clé. Les enveloppes s’ouvriront avec celle de la présidence.</source>
        <translation>{name} has given their key. The envelopes will open with the chair’s.</translation>
    </message>
    <message>
        <source>Deux clés ouvrent ce scrutin&#xa0;: celle de la présidence et celle de {name}.</source>
        <translation>Two keys open this round: the chair’s and that of {name}.</translation>
    </message>
    <message>
        <source>Aucune. Sans elle, un ordinateur de présidence perdu avant l’ouverture emporterait le scrutin avec lui.</source>
        <translation>None. Without one, a chair’s laptop lost before the opening would take the round with it.</translation>
    </message>
    <message>
        <source>Une clé est valable depuis le {moment}, faite par {name}.</source>
        <translation>A key has been valid since {moment}, made by {name}.</translation>
    </message>
    <message>
        <source>Échangez, pour que tous les ordinateurs la connaissent.</source>
        <translation>Exchange, so that every laptop knows it.</translation>
    </message>
    <message>
        <source>{told} L’ancienne feuille ouvre encore le scrutin en cours, dont la clé ne peut pas changer&#xa0;: si vous l’avez, détruisez-la. Elle n’ouvrira pas les suivants.</source>
        <translation>{told} The former sheet still opens the current round, whose key cannot change: if you have it, destroy it. It will not open the following ones.</translation>
    </message>
    <message>
        <source>{moment}, {name}</source>
        <translation>{moment}, {name}</translation>
    </message>
    <message>
        <source>La conduite du jury est remise à {name}</source>
        <translation>The lead of the jury is handed over to {name}</translation>
    </message>
    <message>
        <source>{name} reprend la conduite avec la clé de secours</source>
        <translation>{name} takes back the lead with the recovery key</translation>
    </message>
    <message>
        <source>{name} a voulu reprendre la conduite&#x202f;; une autre reprise prévaut</source>
        <translation>{name} tried to take back the lead; another takeover prevails</translation>
    </message>
    <message>
        <source>Un ordinateur de {name} est exclu</source>
        <translation>A laptop of {name} is excluded</translation>
    </message>
    <message>
        <source>Une clé de secours est mise sur papier</source>
        <translation>A recovery key is put on paper</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bulletin(s) tardif(s) admis</source>
        <translation>
            <numerusform>%Ln late ballot admitted</numerusform>
            <numerusform>%Ln late ballots admitted</numerusform>
        </translation>
    </message>
    <message>
        <source>La présidence donne sa clé, scrutin n°&#xa0;{rank}</source>
        <translation>The chair gives its key, round no. {rank}</translation>
    </message>
    <message>
        <source>La seconde clé est donnée, scrutin n°&#xa0;{rank}</source>
        <translation>The second key is given, round no. {rank}</translation>
    </message>
    <message>
        <source>C’est son seul ordinateur&#xa0;: il faudra l’inviter à nouveau.</source>
        <translation>It is their only laptop: they will have to be invited again.</translation>
    </message>
    <message>
        <source>Exclure l’ordinateur {digits} de {name}&#x202f;?</source>
        <translation>Exclude laptop {digits} of {name}?</translation>
    </message>
    <message>
        <source>Ce qui en est arrivé ici reste valable, bulletins compris.</source>
        <translation>What came from it so far stays valid, ballots included.</translation>
    </message>
    <message>
        <source>Une nouvelle clé du groupe est remise à tous les autres.</source>
        <translation>A new group key is handed to all the others.</translation>
    </message>
    <message>
        <source>Il ne lira plus rien de ce qui sera écrit ensuite.</source>
        <translation>It will read nothing written from now on.</translation>
    </message>
    <message>
        <source>Ce qu’il signera après ne comptera pour personne.</source>
        <translation>What it signs afterwards will count for nobody.</translation>
    </message>
    <message>
        <source>Exclure cet ordinateur</source>
        <translation>Exclude this laptop</translation>
    </message>
    <message>
        <source>Remettre la conduite du jury à {name}&#x202f;?</source>
        <translation>Hand over the lead of the jury to {name}?</translation>
    </message>
    <message>
        <source>Son ordinateur {digits} conduira le jury.</source>
        <translation>Their laptop {digits} will lead the jury.</translation>
    </message>
    <message>
        <source>La clé du scrutin en cours lui est remise, scellée.</source>
        <translation>The key of the current round is handed to it, sealed.</translation>
    </message>
    <message>
        <source>Cet ordinateur-ci ne pourra plus ouvrir, clore ni admettre.</source>
        <translation>This laptop will no longer be able to open, close or admit.</translation>
    </message>
    <message>
        <source>Remettre la conduite du jury</source>
        <translation>Hand over the lead of the jury</translation>
    </message>
    <message>
        <source>D’autres ordinateurs sont admis à votre nom&#xa0;: {digits}.</source>
        <translation>Other laptops are admitted in your name: {digits}.</translation>
    </message>
    <message>
        <source>Ils ne peuvent pas tenir la seconde clé tant que vous ne les avez pas reconnus ici. Si l’un d’eux n’est pas à vous, prévenez les autres membres du jury&#xa0;: il pourrait voter en votre nom.</source>
        <translation>They cannot hold the second key until you have recognised them here. If one of them is not yours, warn the other members of the jury: it could vote in your name.</translation>
    </message>
    <message>
        <source>Un autre ordinateur est admis à votre nom&#xa0;: {digits}.</source>
        <translation>Another laptop is admitted in your name: {digits}.</translation>
    </message>
    <message>
        <source>Il ne peut pas tenir la seconde clé tant que vous ne l’avez pas reconnu ici. S’il n’est pas à vous, prévenez les autres membres du jury&#xa0;: il pourrait voter en votre nom.</source>
        <translation>It cannot hold the second key until you recognise it here. If it is not yours, warn the other members of the jury: it could vote in your name.</translation>
    </message>
    <message>
        <source>L’ordinateur {digits} est-il bien le vôtre&#x202f;?</source>
        <translation>Is laptop {digits} really yours?</translation>
    </message>
    <message>
        <source>Il pourra, comme celui-ci, tenir et donner votre seconde clé.</source>
        <translation>Like this one, it will be able to hold and to give your second key.</translation>
    </message>
    <message>
        <source>On ne le reprend pas&#xa0;: il faudrait exclure cet ordinateur.</source>
        <translation>This cannot be taken back: the laptop would have to be excluded.</translation>
    </message>
    <message>
        <source>C’est le mien</source>
        <translation>It is mine</translation>
    </message>
    <message>
        <source>Comparez d’abord ces six chiffres avec ceux qu’il affiche.</source>
        <translation>First compare these six digits with those it shows.</translation>
    </message>
    <message>
        <source>Donner votre clé du scrutin n°&#xa0;{rank}&#x202f;?</source>
        <translation>Give your key of round no. {rank}?</translation>
    </message>
    <message>
        <source>Les enveloppes s’ouvrent dès que les deux clés sont là.</source>
        <translation>The envelopes open as soon as both keys are there.</translation>
    </message>
    <message>
        <source>Échangez ensuite, pour qu’elle parvienne à la présidence.</source>
        <translation>Then exchange, so that it reaches the chair.</translation>
    </message>
    <message>
        <source>Une clé donnée ne se reprend pas.</source>
        <translation>A key once given cannot be taken back.</translation>
    </message>
    <message>
        <source>Donner ma clé</source>
        <translation>Give my key</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Accueil</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Édition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Jury</source>
        <translation>Jury</translation>
    </message>
    <message>
        <source>Clés et ordinateurs</source>
        <translation>Keys and laptops</translation>
    </message>
    <message>
        <source>Diplômes</source>
        <translation>Diplomas</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Échanges</source>
        <translation>Exchanges</translation>
    </message>
    <message>
        <source>Copies et sauvegardes</source>
        <translation>Copies and backups</translation>
    </message>
    <message>
        <source>Réglages</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Comparer</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Mes bulletins</source>
        <translation>My ballots</translation>
    </message>
    <message>
        <source>Scrutins</source>
        <translation>Rounds</translation>
    </message>
    <message>
        <source>Suivi</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Résultats</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Tableau</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Membre</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Six chiffres de cet ordinateur</source>
        <translation>This laptop’s six digits</translation>
    </message>
    <message>
        <source>Identité du jury</source>
        <translation>Jury identity</translation>
    </message>
    <message>
        <source>Données de cet ordinateur</source>
        <translation>Data on this laptop</translation>
    </message>
    <message>
        <source>Ce jury</source>
        <translation>This jury</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ordinateur(s) à admettre</source>
        <translation>
            <numerusform>%Ln laptop to admit</numerusform>
            <numerusform>%Ln laptops to admit</numerusform>
        </translation>
    </message>
    <message>
        <source>Que faire&#x202f;?</source>
        <translation>What to do?</translation>
    </message>
    <message>
        <source>Passer au rôle de juré·e</source>
        <translation>Switch to juror</translation>
    </message>
    <message>
        <source>Passer à la présidence</source>
        <translation>Switch to chair</translation>
    </message>
    <message>
        <source>Passer au secrétariat</source>
        <translation>Switch to secretariat</translation>
    </message>
    <message>
        <source>Recommencer la démonstration</source>
        <translation>Restart the demonstration</translation>
    </message>
    <message>
        <source>Fermer ce jury</source>
        <translation>Close this jury</translation>
    </message>
</context>
<context>
    <name>DeviceWords</name>
    <message numerus="yes">
        <source>%Ln élément(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message>
        <source>chiffres {digits}</source>
        <translation>digits {digits}</translation>
    </message>
    <message>
        <source>{name}, cet ordinateur</source>
        <translation>{name}, this laptop</translation>
    </message>
    <message>
        <source>{name}, votre autre ordinateur</source>
        <translation>{name}, your other laptop</translation>
    </message>
    <message>
        <source>exclu</source>
        <translation>excluded</translation>
    </message>
    <message>
        <source>ici même</source>
        <translation>right here</translation>
    </message>
    <message>
        <source>pas encore de nouvelles</source>
        <translation>not heard from yet</translation>
    </message>
</context>
<context>
    <name>DiplomasModel</name>
    <message>
        <source>Collectivité</source>
        <translation>Local authority</translation>
    </message>
    <message>
        <source>Niveau</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
</context>
<context>
    <name>DiplomasPage</name>
    <message>
        <source>Diplômes</source>
        <translation>Diplomas</translation>
    </message>
    <message>
        <source>Diplômes concernés</source>
        <translation>Diplomas concerned</translation>
    </message>
    <message>
        <source>Imprimer…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Un seul PDF</source>
        <translation>A single PDF</translation>
    </message>
    <message>
        <source>Un PDF chacun</source>
        <translation>One PDF each</translation>
    </message>
    <message>
        <source>Voir les résultats</source>
        <translation>View the results</translation>
    </message>
    <message>
        <source>Où écrire les diplômes&#x202f;?</source>
        <translation>Where should the diplomas be saved?</translation>
    </message>
    <message>
        <source>Écriture des diplômes</source>
        <translation>Writing the diplomas</translation>
    </message>
    <message>
        <source>Enregistrer les diplômes</source>
        <translation>Save the diplomas</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Aucune imprimante n’est installée sur cet ordinateur.</source>
        <translation>No printer is installed on this laptop.</translation>
    </message>
    <message>
        <source>Enregistrez les diplômes en PDF et imprimez-les depuis un autre ordinateur.</source>
        <translation>Save the diplomas as PDF and print them from another laptop.</translation>
    </message>
    <message>
        <source>Ouvrir le dossier</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Ouvrir le PDF</source>
        <translation>Open the PDF</translation>
    </message>
    <message numerus="yes">
        <source>%Ln diplôme(s) écrit(s)</source>
        <translation>
            <numerusform>%Ln diploma written</numerusform>
            <numerusform>%Ln diplomas written</numerusform>
        </translation>
    </message>
    <message>
        <source>Aucun scrutin n’a encore été ouvert.</source>
        <translation>No round has been opened yet.</translation>
    </message>
    <message>
        <source>Les enveloppes du scrutin ne sont pas encore ouvertes.</source>
        <translation>The envelopes for the round have not been opened yet.</translation>
    </message>
    <message>
        <source>La présidence n’a pas encore signé la clôture.</source>
        <translation>The chair has not signed the closing yet.</translation>
    </message>
    <message>
        <source>Un diplôme ne sort que d’une clôture signée, avec son code de contrôle.</source>
        <translation>Diplomas are only issued from a signed closing, with their verification codes.</translation>
    </message>
    <message>
        <source>Pas encore de diplôme</source>
        <translation>No diplomas yet</translation>
    </message>
    <message>
        <source>Aucun diplôme à imprimer</source>
        <translation>No diplomas to print</translation>
    </message>
    <message>
        <source>La clôture n’a décerné ni niveau ni mention.</source>
        <translation>The closing awarded neither levels nor mentions.</translation>
    </message>
    <message>
        <source>Tous les niveaux</source>
        <translation>All levels</translation>
    </message>
    <message>
        <source>Niveau {level}</source>
        <translation>Level {level}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln diplôme(s)</source>
        <translation>
            <numerusform>%Ln diploma</numerusform>
            <numerusform>%Ln diplomas</numerusform>
        </translation>
    </message>
    <message>
        <source>Diplôme de {name}</source>
        <translation>Diploma for {name}</translation>
    </message>
    <message>
        <source>Tous ({count})</source>
        <translation>All ({count})</translation>
    </message>
    <message>
        <source>Affichés ({count})</source>
        <translation>Shown ({count})</translation>
    </message>
    <message>
        <source>Sélection ({count})</source>
        <translation>Selection ({count})</translation>
    </message>
    <message>
        <source>Aucun diplôme n’est concerné.</source>
        <translation>No diplomas are concerned.</translation>
    </message>
    <message>
        <source>Diplôme</source>
        <translation>Diploma</translation>
    </message>
    <message>
        <source>Chercher un lauréat…</source>
        <translation>Search for a laureate…</translation>
    </message>
    <message>
        <source>Chercher un lauréat</source>
        <translation>Search for a laureate</translation>
    </message>
    <message>
        <source>Niveau</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Lauréats</source>
        <translation>Laureates</translation>
    </message>
</context>
<context>
    <name>DistributionBar</name>
    <message>
        <source>aucun bulletin</source>
        <translation>no ballots</translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Dossier suivant</source>
        <translation>Next dossier</translation>
    </message>
    <message>
        <source>Dossier précédent</source>
        <translation>Previous dossier</translation>
    </message>
    <message>
        <source>Chercher dans ce dossier</source>
        <translation>Search in this dossier</translation>
    </message>
    <message>
        <source>Titres seuls</source>
        <translation>Headings only</translation>
    </message>
    <message>
        <source>Comparer avec un autre dossier</source>
        <translation>Compare with another dossier</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Revenir à la liste</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Dossier précédent (P)</source>
        <translation>Previous dossier (P)</translation>
    </message>
    <message>
        <source>Dossier suivant (N)</source>
        <translation>Next dossier (N)</translation>
    </message>
    <message>
        <source>Comparer</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Comparer avec un autre dossier (C)</source>
        <translation>Compare with another dossier (C)</translation>
    </message>
    <message>
        <source>Enjeux et années passées</source>
        <translation>Issues and past years</translation>
    </message>
    <message>
        <source>Enjeux couverts</source>
        <translation>Issues covered</translation>
    </message>
    <message>
        <source>Années passées</source>
        <translation>Past years</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message numerus="yes">
        <source>%Ln enjeu(x) couvert(s) sur {all}</source>
        <translation>
            <numerusform>%Ln issue covered out of {all}</numerusform>
            <numerusform>%Ln issues covered out of {all}</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} sur {count}</source>
        <translation>{place} of {count}</translation>
    </message>
    <message>
        <source>Voir la liste</source>
        <translation>View the list</translation>
    </message>
</context>
<context>
    <name>Dossiers</name>
    <message>
        <source>masqué</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>Région</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>N°</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Collectivité</source>
        <translation>Local authority</translation>
    </message>
    <message>
        <source>Catégorie</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiatives</translation>
    </message>
    <message>
        <source>Précédent</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>abstention</source>
        <translation>abstention</translation>
    </message>
    <message>
        <source>Mon bulletin</source>
        <translation>My ballot</translation>
    </message>
    <message>
        <source>Ma note</source>
        <translation>My grade</translation>
    </message>
    <message>
        <source>Sans catégorie</source>
        <translation>No category</translation>
    </message>
    <message>
        <source>à faire</source>
        <translation>to do</translation>
    </message>
    <message>
        <source>brouillon</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>déport</source>
        <translation>withdrawal</translation>
    </message>
    <message>
        <source>scellé ici</source>
        <translation>sealed here</translation>
    </message>
    <message>
        <source>transmis</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>reçu</source>
        <translation>received</translation>
    </message>
    <message>
        <source>compté</source>
        <translation>counted</translation>
    </message>
    <message>
        <source>en retard</source>
        <translation>late</translation>
    </message>
    <message>
        <source>répondu</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>Jamais labellisé</source>
        <translation>Never awarded the label</translation>
    </message>
    <message>
        <source>niveau précédent&#xa0;: {level}</source>
        <translation>previous level: {level}</translation>
    </message>
    <message>
        <source>mon bulletin&#xa0;: {state}</source>
        <translation>my ballot: {state}</translation>
    </message>
    <message>
        <source>Non renseigné</source>
        <translation>Not specified</translation>
    </message>
    <message>
        <source>Mon travail</source>
        <translation>My work</translation>
    </message>
    <message>
        <source>Niveau précédent</source>
        <translation>Previous level</translation>
    </message>
    <message>
        <source>Population (habitants)</source>
        <translation>Population (inhabitants)</translation>
    </message>
    <message>
        <source>Enjeu</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Recherche</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>{from} et plus</source>
        <translation>{from} and over</translation>
    </message>
    <message>
        <source>Moins de {to}</source>
        <translation>Under {to}</translation>
    </message>
    <message>
        <source>{from} à {to}</source>
        <translation>{from} to {to}</translation>
    </message>
    <message>
        <source>À faire</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Brouillon</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Évalué</source>
        <translation>Assessed</translation>
    </message>
    <message>
        <source>Abstention</source>
        <translation>Abstention</translation>
    </message>
    <message>
        <source>Déport</source>
        <translation>Withdrawal</translation>
    </message>
</context>
<context>
    <name>DossiersPage</name>
    <message>
        <source>Liste des dossiers</source>
        <translation>List of dossiers</translation>
    </message>
    <message>
        <source>Chercher</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ouvrir le dossier</source>
        <translation>Open the dossier</translation>
    </message>
    <message>
        <source>Comparer le ou les deux dossiers choisis</source>
        <translation>Compare the one or two chosen dossiers</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Comparer</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Montrer les filtres</source>
        <translation>Show filters</translation>
    </message>
    <message>
        <source>Chercher un nom, un mot d’une initiative…</source>
        <translation>Search for a name, a word from an initiative…</translation>
    </message>
    <message>
        <source>Chercher un dossier</source>
        <translation>Search for a dossier</translation>
    </message>
    <message>
        <source>Aucun dossier ne correspond</source>
        <translation>No matching dossiers</translation>
    </message>
    <message>
        <source>Essayez un autre mot, ou retirez un filtre.</source>
        <translation>Try another word, or remove a filter.</translation>
    </message>
    <message>
        <source>Effacer les filtres</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Aucun dossier pour l’instant</source>
        <translation>No dossiers yet</translation>
    </message>
    <message>
        <source>Les dossiers arrivent d’un tableau&#xa0;: XLSX, ODS ou CSV.</source>
        <translation>Dossiers come from a spreadsheet: XLSX, ODS or CSV.</translation>
    </message>
    <message>
        <source>Importer les dossiers</source>
        <translation>Import the dossiers</translation>
    </message>
    <message>
        <source>Ils arriveront au prochain échange, dès que le secrétariat les aura importés.</source>
        <translation>They will arrive with the next exchange, once the secretariat has imported them.</translation>
    </message>
    <message>
        <source>Aller aux échanges</source>
        <translation>Go to exchanges</translation>
    </message>
    <message>
        <source>Édition {vintage}</source>
        <translation>Edition {vintage}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dossier(s)</source>
        <translation>
            <numerusform>%Ln dossier</numerusform>
            <numerusform>%Ln dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} sur {total}</source>
        <translation>{count} of {total}</translation>
    </message>
    <message>
        <source>Comparer les dossiers choisis (C)</source>
        <translation>Compare the selected dossiers (C)</translation>
    </message>
    <message>
        <source>Choisissez un ou deux dossiers à comparer.</source>
        <translation>Choose one or two dossiers to compare.</translation>
    </message>
    <message>
        <source>Deux dossiers au plus se comparent.</source>
        <translation>You can compare two dossiers at most.</translation>
    </message>
    <message>
        <source>Masquer les filtres</source>
        <translation>Hide filters</translation>
    </message>
</context>
<context>
    <name>EditionEditor</name>
    <message>
        <source>Identité</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>Nom du label</source>
        <translation>Label name</translation>
    </message>
    <message>
        <source>Organisateur</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>Millésime</source>
        <translation>Vintage</translation>
    </message>
    <message>
        <source>L’année que porte le label.</source>
        <translation>The year shown on the label.</translation>
    </message>
    <message>
        <source>Numéro d’édition</source>
        <translation>Edition number</translation>
    </message>
    <message>
        <source>20 pour la vingtième.</source>
        <translation>20 for the twentieth.</translation>
    </message>
    <message>
        <source>Dates et lieux</source>
        <translation>Dates and venues</translation>
    </message>
    <message>
        <source>JJ/MM/AAAA, ou rien</source>
        <translation>DD/MM/YYYY, or leave blank</translation>
    </message>
    <message>
        <source>Réunion du jury</source>
        <translation>Jury meeting</translation>
    </message>
    <message>
        <source>Lieu de la réunion</source>
        <translation>Meeting venue</translation>
    </message>
    <message>
        <source>Remise des labels</source>
        <translation>Label ceremony</translation>
    </message>
    <message>
        <source>Lieu de la remise</source>
        <translation>Ceremony venue</translation>
    </message>
    <message>
        <source>Échelle</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Plus haut degré</source>
        <translation>Highest step</translation>
    </message>
    <message>
        <source>De 1 à 9.</source>
        <translation>From 1 to 9.</translation>
    </message>
    <message>
        <source>Premier niveau décerné</source>
        <translation>Lowest level awarded</translation>
    </message>
    <message>
        <source>Signe</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Par exemple «&#xa0;@&#xa0;».</source>
        <translation>For example “@”.</translation>
    </message>
    <message>
        <source>Un degré se dit</source>
        <translation>One step is called</translation>
    </message>
    <message>
        <source>Par exemple «&#xa0;arobase&#xa0;».</source>
        <translation>For example “at sign”.</translation>
    </message>
    <message>
        <source>Au pluriel</source>
        <translation>In the plural</translation>
    </message>
    <message>
        <source>Règles du scrutin</source>
        <translation>Round rules</translation>
    </message>
    <message>
        <source>Quorum&#xa0;: au moins</source>
        <translation>Quorum: at least</translation>
    </message>
    <message>
        <source>Votes par dossier.</source>
        <translation>Votes per dossier.</translation>
    </message>
    <message>
        <source>et au moins la part de</source>
        <translation>and at least this share</translation>
    </message>
    <message>
        <source>Des jurés qui peuvent voter&#xa0;: 1/2, 50&#xa0;%.</source>
        <translation>Of the jurors who can vote: 1/2, 50%.</translation>
    </message>
    <message>
        <source>À égalité exacte, départager par</source>
        <translation>On an exact tie, decide by</translation>
    </message>
    <message>
        <source>Les critères sont essayés l’un après l’autre.</source>
        <translation>The criteria are tried one after another.</translation>
    </message>
    <message>
        <source>La présidence a voix prépondérante</source>
        <translation>The chair has a casting vote</translation>
    </message>
    <message>
        <source>La présidence note aussi les dossiers</source>
        <translation>The chair also grades the dossiers</translation>
    </message>
    <message>
        <source>Le niveau passé reste caché jusqu’au vote du juré</source>
        <translation>The past level stays hidden until the juror has voted</translation>
    </message>
    <message>
        <source>Catégories</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Ville</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Pluriel</source>
        <translation>Plural</translation>
    </message>
    <message>
        <source>Villes</source>
        <translation>Towns</translation>
    </message>
    <message>
        <source>Sur le diplôme</source>
        <translation>On the diploma</translation>
    </message>
    <message>
        <source>la Ville</source>
        <translation>the Town</translation>
    </message>
    <message>
        <source>Habitants, de</source>
        <translation>Inhabitants, from</translation>
    </message>
    <message>
        <source>à</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Catégorie</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Ajouter une catégorie</source>
        <translation>Add a category</translation>
    </message>
    <message>
        <source>Grille d’évaluation</source>
        <translation>Evaluation grid</translation>
    </message>
    <message>
        <source>Critère</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Poids</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Aide à la lecture</source>
        <translation>Reading guidance</translation>
    </message>
    <message>
        <source>Ajouter un critère</source>
        <translation>Add a criterion</translation>
    </message>
    <message>
        <source>Enjeux</source>
        <translation>Issues</translation>
    </message>
    <message>
        <source>Enjeu</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Groupe</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Ajouter un enjeu</source>
        <translation>Add an issue</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>Années</source>
        <translation>Years</translation>
    </message>
    <message>
        <source>Ajouter une mention</source>
        <translation>Add a mention</translation>
    </message>
    <message>
        <source>Qualité</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Signataire</source>
        <translation>Signatory</translation>
    </message>
    <message>
        <source>Ajouter un signataire</source>
        <translation>Add a signatory</translation>
    </message>
    <message>
        <source>Mentions spéciales</source>
        <translation>Special mentions</translation>
    </message>
    <message>
        <source>Signataires des diplômes</source>
        <translation>Diploma signatories</translation>
    </message>
    <message>
        <source>Départage {rank}</source>
        <translation>Tie-break {rank}</translation>
    </message>
    <message>
        <source>aucun</source>
        <translation>none</translation>
    </message>
</context>
<context>
    <name>EditionForm</name>
    <message>
        <source>Donnez un nom au label.</source>
        <translation>Give the label a name.</translation>
    </message>
    <message>
        <source>Indiquez qui organise.</source>
        <translation>Enter the organiser.</translation>
    </message>
    <message>
        <source>Indiquez le signe de l’échelle, par exemple «&#xa0;@&#xa0;».</source>
        <translation>Enter the sign for the scale, for example “@”.</translation>
    </message>
    <message>
        <source>Indiquez comment se nomme un degré, par exemple «&#xa0;arobase&#xa0;».</source>
        <translation>Enter what one step is called, for example “at sign”.</translation>
    </message>
    <message>
        <source>Indiquez le pluriel, par exemple «&#xa0;arobases&#xa0;».</source>
        <translation>Enter the plural, for example “at signs”.</translation>
    </message>
    <message>
        <source>Le millésime est une année, par exemple 2019.</source>
        <translation>The vintage is a year, for example 2019.</translation>
    </message>
    <message>
        <source>Le numéro d’édition est un nombre entier à partir de 1.</source>
        <translation>The edition number is a whole number, 1 or more.</translation>
    </message>
    <message>
        <source>Écrivez la date ainsi&#xa0;: 29/01/2019.</source>
        <translation>Write the date like this: 29/01/2019.</translation>
    </message>
    <message>
        <source>L’échelle compte de 1 à 9 degrés.</source>
        <translation>The scale has from 1 to 9 steps.</translation>
    </message>
    <message>
        <source>Le premier niveau décerné va de 1 au plus haut degré de l’échelle.</source>
        <translation>The lowest level awarded must be between 1 and the highest step of the scale.</translation>
    </message>
    <message>
        <source>Il faut au moins une catégorie.</source>
        <translation>At least one category is needed.</translation>
    </message>
    <message>
        <source>indiquez le nom, le pluriel et la forme du diplôme.</source>
        <translation>enter the name, the plural and the form for the diploma.</translation>
    </message>
    <message>
        <source>la population est un nombre entier d’habitants.</source>
        <translation>the population is a whole number of inhabitants.</translation>
    </message>
    <message>
        <source>la population minimale dépasse la maximale.</source>
        <translation>the minimum population is above the maximum.</translation>
    </message>
    <message>
        <source>indiquez le nom de l’enjeu.</source>
        <translation>enter the name of the issue.</translation>
    </message>
    <message>
        <source>indiquez le nom et le poids du critère.</source>
        <translation>enter the name and weight of the criterion.</translation>
    </message>
    <message>
        <source>le poids est un nombre entier, 0 ou plus.</source>
        <translation>the weight is a whole number, 0 or more.</translation>
    </message>
    <message>
        <source>indiquez le nom de la mention.</source>
        <translation>enter the name of the mention.</translation>
    </message>
    <message>
        <source>la durée est un nombre d’années à partir de 1, ou rien.</source>
        <translation>the duration is a number of years, 1 or more, or blank.</translation>
    </message>
    <message>
        <source>indiquez le nom et la qualité.</source>
        <translation>enter the name and title.</translation>
    </message>
    <message>
        <source>Quatre signatures au plus tiennent sur un diplôme.</source>
        <translation>A diploma has room for four signatures at most.</translation>
    </message>
    <message>
        <source>ce nom figure déjà plus haut.</source>
        <translation>this name already appears above.</translation>
    </message>
    <message>
        <source>Un critère de départage figure deux fois.</source>
        <translation>A tie-break criterion appears twice.</translation>
    </message>
    <message>
        <source>Un critère de départage n’est plus dans la grille.</source>
        <translation>A tie-break criterion is no longer in the grid.</translation>
    </message>
    <message>
        <source>Donnez un nombre entier, 0 ou plus.</source>
        <translation>Enter a whole number, 0 or more.</translation>
    </message>
    <message>
        <source>Donnez une part entre 0 et 1, par exemple 1/2 ou 50&#xa0;%.</source>
        <translation>Enter a share between 0 and 1, for example 1/2 or 50%.</translation>
    </message>
    <message>
        <source>Ligne {row}&#xa0;: {words}</source>
        <translation>Row {row}: {words}</translation>
    </message>
</context>
<context>
    <name>EditionPage</name>
    <message>
        <source>Édition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>L’édition a été modifiée et n’est pas enregistrée.</source>
        <translation>The edition has been changed and not saved.</translation>
    </message>
    <message>
        <source>Enregistrez-la, ou abandonnez les modifications.</source>
        <translation>Save it, or discard the changes.</translation>
    </message>
    <message>
        <source>Abandonner</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Un scrutin a été ouvert&#xa0;: l’échelle ne change plus.</source>
        <translation>A round has been opened: the scale can no longer change.</translation>
    </message>
    <message>
        <source>L’édition peut être modifiée</source>
        <translation>The edition can be edited</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) à corriger</source>
        <translation>
            <numerusform>%Ln point to correct</numerusform>
            <numerusform>%Ln points to correct</numerusform>
        </translation>
    </message>
    <message>
        <source>L’édition est enregistrée.</source>
        <translation>The edition has been saved.</translation>
    </message>
    <message>
        <source>Remettez l’échelle d’avant et enregistrez.</source>
        <translation>Restore the previous scale and save.</translation>
    </message>
    <message>
        <source>L’édition n’est pas encore connue ici</source>
        <translation>The edition is not known here yet</translation>
    </message>
    <message>
        <source>Elle arrivera avec le prochain échange, une fois cet ordinateur admis par la présidence.</source>
        <translation>It will arrive with the next exchange, once the chair has admitted this laptop.</translation>
    </message>
    <message>
        <source>Ouvrir les échanges</source>
        <translation>Open exchanges</translation>
    </message>
</context>
<context>
    <name>EditionSheet</name>
    <message>
        <source>Identité</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Organisateur</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>Millésime</source>
        <translation>Vintage</translation>
    </message>
    <message>
        <source>Numéro d’édition</source>
        <translation>Edition number</translation>
    </message>
    <message>
        <source>pas encore fixée</source>
        <translation>not set yet</translation>
    </message>
    <message>
        <source>Dates et lieux</source>
        <translation>Dates and venues</translation>
    </message>
    <message>
        <source>Réunion du jury</source>
        <translation>Jury meeting</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>pas encore fixé</source>
        <translation>not set yet</translation>
    </message>
    <message>
        <source>Remise des labels</source>
        <translation>Label ceremony</translation>
    </message>
    <message>
        <source>de 0 à {maximum} {unit} ({signs})</source>
        <translation>from 0 to {maximum} {unit} ({signs})</translation>
    </message>
    <message>
        <source>à partir de {level} {unit}</source>
        <translation>from {level} {unit}</translation>
    </message>
    <message>
        <source>Échelle</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Degrés</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Niveau décerné</source>
        <translation>Level awarded</translation>
    </message>
    <message numerus="yes">
        <source>au moins %Ln vote(s), et {share} des jurés qui peuvent voter</source>
        <translation>
            <numerusform>at least %Ln vote, and {share} of the jurors who may vote</numerusform>
            <numerusform>at least %Ln votes, and {share} of the jurors who may vote</numerusform>
        </translation>
    </message>
    <message>
        <source>oui</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>non</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Règles du scrutin</source>
        <translation>Round rules</translation>
    </message>
    <message>
        <source>Quorum par dossier</source>
        <translation>Quorum per dossier</translation>
    </message>
    <message>
        <source>Départage</source>
        <translation>Tie-break</translation>
    </message>
    <message>
        <source>aucun&#xa0;: les ex aequo le restent</source>
        <translation>none: tied dossiers stay tied</translation>
    </message>
    <message>
        <source>Voix prépondérante</source>
        <translation>Casting vote</translation>
    </message>
    <message>
        <source>La présidence note</source>
        <translation>The chair grades</translation>
    </message>
    <message>
        <source>Niveau passé</source>
        <translation>Past level</translation>
    </message>
    <message>
        <source>caché jusqu’au vote du juré</source>
        <translation>hidden until the juror has voted</translation>
    </message>
    <message>
        <source>montré</source>
        <translation>shown</translation>
    </message>
    <message>
        <source>Catégories</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>toute population</source>
        <translation>any population</translation>
    </message>
    <message>
        <source>«&#xa0;{award}&#xa0;»</source>
        <translation>“{award}”</translation>
    </message>
    <message>
        <source>sans limite</source>
        <translation>no limit</translation>
    </message>
    <message numerus="yes">
        <source>valable %Ln an(s)</source>
        <translation>
            <numerusform>valid for %Ln year</numerusform>
            <numerusform>valid for %Ln years</numerusform>
        </translation>
    </message>
    <message>
        <source>Mentions et signataires</source>
        <translation>Mentions and signatories</translation>
    </message>
    <message>
        <source>Aucune mention</source>
        <translation>No mentions</translation>
    </message>
    <message>
        <source>Mentions spéciales</source>
        <translation>Special mentions</translation>
    </message>
    <message>
        <source>Signataires des diplômes</source>
        <translation>Diploma signatories</translation>
    </message>
    <message>
        <source>Aucun signataire</source>
        <translation>No signatories</translation>
    </message>
    <message>
        <source>Grille d’évaluation</source>
        <translation>Evaluation grid</translation>
    </message>
    <message>
        <source>Aucun critère&#xa0;: les jurés notent d’ensemble.</source>
        <translation>No criteria: jurors give an overall grade.</translation>
    </message>
    <message>
        <source>poids {weight}</source>
        <translation>weight {weight}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln enjeu(x)</source>
        <translation>
            <numerusform>%Ln issue</numerusform>
            <numerusform>%Ln issues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Échanger maintenant</source>
        <translation>Exchange now</translation>
    </message>
    <message>
        <source>Aucun autre ordinateur ne s’est encore manifesté.</source>
        <translation>No other laptop has been heard from yet.</translation>
    </message>
    <message>
        <source>Échange en cours…</source>
        <translation>Exchange in progress…</translation>
    </message>
    <message>
        <source>Où échanger</source>
        <translation>Where to exchange</translation>
    </message>
    <message>
        <source>Dernières nouvelles des ordinateurs</source>
        <translation>Latest news from the laptops</translation>
    </message>
    <message>
        <source>Fichier d’échange reçu&#xa0;: {name}</source>
        <translation>Exchange file received: {name}</translation>
    </message>
    <message>
        <source>Rien n’en est lu tant que vous ne le demandez pas.</source>
        <translation>Nothing of it is read until you ask for it.</translation>
    </message>
    <message>
        <source>Lire ce fichier</source>
        <translation>Read this file</translation>
    </message>
    <message>
        <source>Remplissage et relecture de la clé…</source>
        <translation>Filling and rereading the stick…</translation>
    </message>
    <message>
        <source>Écriture du fichier d’échange…</source>
        <translation>Writing the exchange file…</translation>
    </message>
    <message>
        <source>Lecture du fichier d’échange…</source>
        <translation>Reading the exchange file…</translation>
    </message>
    <message>
        <source>Certains fichiers ont été mis de côté&#x202f;; le reste est échangé.</source>
        <translation>Some files were set aside; the rest is exchanged.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ordinateur(s) demande(nt) à rejoindre le jury.</source>
        <translation>
            <numerusform>%Ln laptop is asking to join the jury.</numerusform>
            <numerusform>%Ln laptops are asking to join the jury.</numerusform>
        </translation>
    </message>
    <message>
        <source>Voir les demandes</source>
        <translation>View requests</translation>
    </message>
    <message>
        <source>Remplir à nouveau</source>
        <translation>Fill again</translation>
    </message>
    <message>
        <source>Vos bulletins de ce scrutin</source>
        <translation>Your ballots in this round</translation>
    </message>
    <message>
        <source>Ce qui est signé ici</source>
        <translation>What is signed here</translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message>
        <source>Rien de nouveau&#xa0;: tout était déjà échangé.</source>
        <translation>Nothing new: everything was already exchanged.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln élément(s) reçu(s)</source>
        <translation>
            <numerusform>%Ln item received</numerusform>
            <numerusform>%Ln items received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln élément(s) envoyé(s)</source>
        <translation>
            <numerusform>%Ln item sent</numerusform>
            <numerusform>%Ln items sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fichier(s) abîmé(s) remplacé(s)</source>
        <translation>
            <numerusform>%Ln damaged file replaced</numerusform>
            <numerusform>%Ln damaged files replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fichier(s) disparu(s), remis dans le lieu d’échange</source>
        <translation>
            <numerusform>%Ln missing file put back in the exchange place</numerusform>
            <numerusform>%Ln missing files put back in the exchange place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln élément(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message>
        <source>{files} ({acts}).</source>
        <translation>{files} ({acts}).</translation>
    </message>
    <message>
        <source>{files}&#xa0;: {acts} de {names}.</source>
        <translation>{files}: {acts} from {names}.</translation>
    </message>
    <message>
        <source>Lecture de la liste des fichiers</source>
        <translation>Reading the list of files</translation>
    </message>
    <message>
        <source>Réception</source>
        <translation>Receiving</translation>
    </message>
    <message>
        <source>Envoi</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Réparation</source>
        <translation>Repairing</translation>
    </message>
    <message>
        <source>Pièces jointes</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Relecture de tout ce qui s’y trouve</source>
        <translation>Rereading everything there</translation>
    </message>
    <message>
        <source>Sans réponse cette fois&#xa0;: {names}.</source>
        <translation>No answer this time: {names}.</translation>
    </message>
    <message>
        <source>Aucun lieu d’échange</source>
        <translation>No exchange place</translation>
    </message>
    <message>
        <source>Mot de passe à saisir</source>
        <translation>Password needed</translation>
    </message>
    <message>
        <source>Préparation du fichier</source>
        <translation>Preparing the file</translation>
    </message>
    <message>
        <source>Un lieu d’échange s’est vidé</source>
        <translation>An exchange place has been emptied</translation>
    </message>
    <message numerus="yes">
        <source>%Ln élément(s) à transmettre</source>
        <translation>
            <numerusform>%Ln item to send</numerusform>
            <numerusform>%Ln items to send</numerusform>
        </translation>
    </message>
    <message>
        <source>Tout est transmis</source>
        <translation>Everything has been sent</translation>
    </message>
    <message numerus="yes">
        <source>%Ln élément(s) à envoyer</source>
        <translation>
            <numerusform>%Ln item to send</numerusform>
            <numerusform>%Ln items to send</numerusform>
        </translation>
    </message>
    <message>
        <source>Tout est reçu</source>
        <translation>Everything is received</translation>
    </message>
    <message>
        <source>Aucun échange pour l’instant</source>
        <translation>No exchange yet</translation>
    </message>
    <message>
        <source>Dernier échange&#xa0;: {moment}</source>
        <translation>Last exchange: {moment}</translation>
    </message>
    <message>
        <source>Rien n’a encore été transmis.</source>
        <translation>Nothing has been sent yet.</translation>
    </message>
    <message>
        <source>Un autre ordinateur a confirmé avoir tout reçu.</source>
        <translation>Another laptop has confirmed receiving everything.</translation>
    </message>
    <message>
        <source>{count} en attente de confirmation par un autre ordinateur.</source>
        <translation>{count} awaiting confirmation by another laptop.</translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>Dernier échange avant de fermer…</source>
        <translation>Last exchange before closing…</translation>
    </message>
    <message>
        <source>Fermer sans attendre</source>
        <translation>Close without waiting</translation>
    </message>
</context>
<context>
    <name>FileSize</name>
    <message>
        <source>{size}&#xa0;Ko</source>
        <translation>{size}&#xa0;KB</translation>
    </message>
    <message>
        <source>{size}&#xa0;Mo</source>
        <translation>{size}&#xa0;MB</translation>
    </message>
</context>
<context>
    <name>FilesCard</name>
    <message>
        <source>Fichiers</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Choisir un dossier…</source>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <source>Tableaux CSV, XLSX ou ODS. Déposez-les ici tous ensemble, ou un par un.</source>
        <translation>CSV, XLSX or ODS spreadsheets. Drop them here all together, or one at a time.</translation>
    </message>
    <message>
        <source>une collectivité par ligne</source>
        <translation>one local authority per row</translation>
    </message>
    <message>
        <source>une initiative par ligne</source>
        <translation>one initiative per row</translation>
    </message>
    <message>
        <source>les niveaux des années passées</source>
        <translation>levels from past years</translation>
    </message>
    <message>
        <source>les membres du jury</source>
        <translation>the jury members</translation>
    </message>
    <message>
        <source>Dossier qui contient les fichiers</source>
        <translation>Folder containing the files</translation>
    </message>
    <message>
        <source>Tableaux (*.csv *.xlsx *.ods)</source>
        <translation>Spreadsheets (*.csv *.xlsx *.ods)</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Filtres en vigueur</source>
        <translation>Active filters</translation>
    </message>
    <message>
        <source>Tout effacer</source>
        <translation>Clear all</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Filtres</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Filtrer</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Parcourir…</source>
        <translation>Browse…</translation>
    </message>
</context>
<context>
    <name>FolderFields</name>
    <message>
        <source>Dossier d’échange du jury</source>
        <translation>Jury exchange folder</translation>
    </message>
    <message>
        <source>Un dossier que tous les ordinateurs du jury peuvent lire et écrire. Rien n’y est lisible sans les clés du jury.</source>
        <translation>A folder that every jury laptop can read and write. Nothing in it can be read without the jury’s keys.</translation>
    </message>
    <message>
        <source>Dossier d’échange</source>
        <translation>Exchange folder</translation>
    </message>
    <message>
        <source>C’est une clé USB, que l’on retire après l’échange</source>
        <translation>It is a USB stick, removed after the exchange</translation>
    </message>
</context>
<context>
    <name>FollowModel</name>
    <message>
        <source>présidence</source>
        <translation>chair</translation>
    </message>
    <message>
        <source>secrétariat</source>
        <translation>secretariat</translation>
    </message>
    <message>
        <source>jamais</source>
        <translation>never</translation>
    </message>
    <message>
        <source>ne note pas</source>
        <translation>does not grade</translation>
    </message>
    <message>
        <source>juré</source>
        <translation>juror</translation>
    </message>
    <message>
        <source>seconde clé</source>
        <translation>second key</translation>
    </message>
    <message>
        <source>Admis</source>
        <translation>Admitted</translation>
    </message>
    <message>
        <source>Invitation faite</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>À inviter</source>
        <translation>To invite</translation>
    </message>
    <message>
        <source>{name}, {role}, {answers}, {arrival}</source>
        <translation>{name}, {role}, {answers}, {arrival}</translation>
    </message>
    <message>
        <source>Membre</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Réponses</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Déports</source>
        <translation>Withdrawals</translation>
    </message>
    <message>
        <source>Ordinateurs</source>
        <translation>Laptops</translation>
    </message>
    <message>
        <source>Arrivée</source>
        <translation>Arrival</translation>
    </message>
    <message>
        <source>Dernières nouvelles</source>
        <translation>Last heard from</translation>
    </message>
</context>
<context>
    <name>FollowPage</name>
    <message>
        <source>Suivi</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Rappels</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>Copier les adresses</source>
        <translation>Copy addresses</translation>
    </message>
    <message>
        <source>Membres</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Montrer</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Membres à montrer</source>
        <translation>Members to show</translation>
    </message>
    <message>
        <source>Tous les membres</source>
        <translation>All members</translation>
    </message>
    <message>
        <source>N’ont pas commencé</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>Ont commencé</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>Ont fini</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Ne notent pas</source>
        <translation>Not grading</translation>
    </message>
    <message>
        <source>Membres du jury et leurs réponses</source>
        <translation>Jury members and their answers</translation>
    </message>
    <message>
        <source>Édition {vintage}</source>
        <translation>Edition {vintage}</translation>
    </message>
    <message>
        <source>Aucun scrutin en cours</source>
        <translation>No round in progress</translation>
    </message>
    <message numerus="yes">
        <source>Il reste %Ln juré(s) à rappeler&#xa0;: {names}.</source>
        <translation>
            <numerusform>%Ln juror still to remind: {names}.</numerusform>
            <numerusform>%Ln jurors still to remind: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Personne à rappeler&#xa0;: chacun a répondu à tout.</source>
        <translation>No one to remind: everyone has answered everything.</translation>
    </message>
    <message>
        <source>Rien à rappeler tant qu’aucun scrutin n’est ouvert.</source>
        <translation>Nothing to remind while no round is open.</translation>
    </message>
    <message>
        <source>Sans adresse, à joindre autrement&#xa0;: {names}.</source>
        <translation>No address, contact by other means: {names}.</translation>
    </message>
    <message>
        <source>Aucune adresse à copier</source>
        <translation>No addresses to copy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln adresse(s) dans le presse-papiers.</source>
        <translation>
            <numerusform>%Ln address on the clipboard.</numerusform>
            <numerusform>%Ln addresses on the clipboard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Collez-les en copie cachée dans votre messagerie.</source>
        <translation>Paste them as Bcc in your email program.</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>{label} (obligatoire)</source>
        <translation>{label} (required)</translation>
    </message>
</context>
<context>
    <name>GradePicker</name>
    <message>
        <source>S’abstenir</source>
        <translation>Abstain</translation>
    </message>
    <message>
        <source>Se retirer</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Touche {key}</source>
        <translation>Key {key}</translation>
    </message>
    <message>
        <source>Niveau</source>
        <translation>Level</translation>
    </message>
</context>
<context>
    <name>HiddenResults</name>
    <message>
        <source>Voir le scrutin</source>
        <translation>View the round</translation>
    </message>
    <message>
        <source>Aucun scrutin n’a eu lieu</source>
        <translation>No round has taken place</translation>
    </message>
    <message>
        <source>Les résultats paraîtront ici une fois un scrutin clos et dépouillé.</source>
        <translation>Results will appear here once a round is closed and its envelopes are opened.</translation>
    </message>
    <message>
        <source>Le scrutin est ouvert, les bulletins sont scellés</source>
        <translation>The round is open, the ballots are sealed</translation>
    </message>
    <message>
        <source>Personne ne peut lire une note avant l’ouverture des enveloppes.</source>
        <translation>No one can read a grade before the envelopes are opened.</translation>
    </message>
    <message>
        <source>Le scrutin est clos, les enveloppes sont fermées</source>
        <translation>The round is closed, the envelopes are unopened</translation>
    </message>
    <message>
        <source>La présidence les ouvrira, puis montrera les résultats au jury.</source>
        <translation>The chair will open them, then show the results to the jury.</translation>
    </message>
    <message>
        <source>La présidence n’a pas encore montré les résultats</source>
        <translation>The chair has not shown the results yet</translation>
    </message>
    <message>
        <source>Ils paraîtront ici au premier échange après qu’elle l’aura fait.</source>
        <translation>They will appear here at the first exchange after the chair has done so.</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>environ {duration} à votre rythme</source>
        <translation>about {duration} at your pace</translation>
    </message>
    <message>
        <source>environ {duration} de lecture</source>
        <translation>about {duration} of reading</translation>
    </message>
    <message>
        <source>À relancer&#xa0;: {names}.</source>
        <translation>To chase up: {names}.</translation>
    </message>
    <message>
        <source>Membres admis&#xa0;: {done} sur {total}</source>
        <translation>Members admitted: {done} of {total}</translation>
    </message>
    <message>
        <source>{sum}&#xa0;: le compte est bon.</source>
        <translation>{sum}: the total is right.</translation>
    </message>
    <message>
        <source>{sum} sur {total}&#xa0;: {gap} sans catégorie.</source>
        <translation>{sum} of {total}: {gap} without a category.</translation>
    </message>
    <message>
        <source>La clôture devra dire pourquoi.</source>
        <translation>The closing will have to say why.</translation>
    </message>
    <message>
        <source>Préparation</source>
        <translation>Preparation</translation>
    </message>
    <message>
        <source>Évaluation</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Enveloppes ouvertes</source>
        <translation>Envelopes opened</translation>
    </message>
    <message>
        <source>Délibération</source>
        <translation>Deliberation</translation>
    </message>
    <message>
        <source>Clôture</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Présidence</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Secrétariat</source>
        <translation>Secretariat</translation>
    </message>
    <message>
        <source>Mon travail</source>
        <translation>My work</translation>
    </message>
    <message>
        <source>Seconde clé</source>
        <translation>Second key</translation>
    </message>
    <message>
        <source>Aucun scrutin n’est ouvert pour l’instant.</source>
        <translation>No round is open at the moment.</translation>
    </message>
    <message>
        <source>Le scrutin est ouvert&#xa0;: les bulletins sont scellés.</source>
        <translation>The round is open: the ballots are sealed.</translation>
    </message>
    <message>
        <source>Le scrutin est clos&#x202f;; les enveloppes sont encore fermées.</source>
        <translation>The round is closed; the envelopes are still unopened.</translation>
    </message>
    <message>
        <source>Les enveloppes sont ouvertes&#x202f;; la présidence voit le résultat.</source>
        <translation>The envelopes are open; the chair can see the result.</translation>
    </message>
    <message>
        <source>Le résultat est montré au jury, qui délibère.</source>
        <translation>The result has been shown to the jury, which is deliberating.</translation>
    </message>
    <message>
        <source>Attendre l’admission</source>
        <translation>Wait to be admitted</translation>
    </message>
    <message>
        <source>La présidence vous admet quand elle a entendu vos chiffres.</source>
        <translation>The chair admits you after hearing your digits.</translation>
    </message>
    <message>
        <source>Définir l’édition</source>
        <translation>Define the edition</translation>
    </message>
    <message>
        <source>Nom, dates, échelle, catégories et grille&#xa0;: tout le reste en dépend.</source>
        <translation>Name, dates, scale, categories and grid: everything else depends on it.</translation>
    </message>
    <message>
        <source>Le secrétariat prépare l’édition</source>
        <translation>The secretariat is preparing the edition</translation>
    </message>
    <message>
        <source>Échangez pour la recevoir dès qu’elle est définie.</source>
        <translation>Exchange to receive it as soon as it is defined.</translation>
    </message>
    <message>
        <source>Importer les dossiers</source>
        <translation>Import the dossiers</translation>
    </message>
    <message>
        <source>L’import se répète à blanc avant d’être accepté.</source>
        <translation>The import is run as a trial before it is accepted.</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Choisir entre vos deux réponses</source>
        <translation>Choose between your two answers</translation>
    </message>
    <message>
        <source>Vos deux ordinateurs ont répondu différemment. Sans choix de votre part, la plus récente comptera et le procès-verbal le dira.</source>
        <translation>Your two laptops answered differently. If you do not choose, the most recent will count and the minutes will say so.</translation>
    </message>
    <message>
        <source>Trancher</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Composer le jury</source>
        <translation>Form the jury</translation>
    </message>
    <message>
        <source>Ajoutez les membres et leurs intérêts déclarés.</source>
        <translation>Add the members and their declared interests.</translation>
    </message>
    <message>
        <source>Ajouter des membres</source>
        <translation>Add members</translation>
    </message>
    <message>
        <source>Inviter les membres</source>
        <translation>Invite the members</translation>
    </message>
    <message>
        <source>À chacun un fichier d’invitation, et un code dit au téléphone.</source>
        <translation>For each, an invitation file and a code given by phone.</translation>
    </message>
    <message>
        <source>Inviter</source>
        <translation>Invite</translation>
    </message>
    <message>
        <source>Admettre qui demande à entrer</source>
        <translation>Admit those asking to join</translation>
    </message>
    <message>
        <source>Comparez les six chiffres de vive voix, puis admettez.</source>
        <translation>Compare the six digits by voice, then admit.</translation>
    </message>
    <message>
        <source>Voir les demandes</source>
        <translation>View requests</translation>
    </message>
    <message>
        <source>Compléter les catégories</source>
        <translation>Complete the categories</translation>
    </message>
    <message>
        <source>Un dossier sans catégorie ne se corrige plus une fois le scrutin ouvert.</source>
        <translation>A dossier without a category can no longer be corrected once the round is open.</translation>
    </message>
    <message>
        <source>Importer une correction</source>
        <translation>Import a correction</translation>
    </message>
    <message>
        <source>Mettre une clé de secours sur papier</source>
        <translation>Put a recovery key on paper</translation>
    </message>
    <message>
        <source>Sans elle, un ordinateur perdu emporterait le scrutin avec lui.</source>
        <translation>Without it, a lost laptop would take the round with it.</translation>
    </message>
    <message>
        <source>Faire une clé</source>
        <translation>Make a key</translation>
    </message>
    <message>
        <source>Ouvrir le scrutin</source>
        <translation>Open the round</translation>
    </message>
    <message>
        <source>Dossiers et jurés sont alors arrêtés&#x202f;; les bulletins s’ouvrent.</source>
        <translation>Dossiers and jurors are then fixed; the ballots open.</translation>
    </message>
    <message>
        <source>Tout est prêt</source>
        <translation>Everything is ready</translation>
    </message>
    <message>
        <source>La présidence ouvrira le scrutin&#x202f;; il n’y a rien à faire ici.</source>
        <translation>The chair will open the round; there is nothing to do here.</translation>
    </message>
    <message>
        <source>Lire les dossiers</source>
        <translation>Read the dossiers</translation>
    </message>
    <message>
        <source>Vos notes restent sur cet ordinateur.</source>
        <translation>Your grades stay on this laptop.</translation>
    </message>
    <message>
        <source>Voir les dossiers</source>
        <translation>View the dossiers</translation>
    </message>
    <message>
        <source>Dossier suivant</source>
        <translation>Next dossier</translation>
    </message>
    <message>
        <source>Lire et noter</source>
        <translation>Read and grade</translation>
    </message>
    <message>
        <source>Transmettre vos bulletins</source>
        <translation>Send your ballots</translation>
    </message>
    <message>
        <source>Tout est scellé&#xa0;: il reste à l’envoyer au jury.</source>
        <translation>Everything is sealed: all that remains is to send it to the jury.</translation>
    </message>
    <message>
        <source>Échanger maintenant</source>
        <translation>Exchange now</translation>
    </message>
    <message>
        <source>Tous les dossiers ont votre réponse</source>
        <translation>You have answered every dossier</translation>
    </message>
    <message>
        <source>Vous pouvez y revenir tant que le scrutin est ouvert.</source>
        <translation>You can come back to them while the round is open.</translation>
    </message>
    <message>
        <source>Revoir mes bulletins</source>
        <translation>Review my ballots</translation>
    </message>
    <message>
        <source>Suivre l’avancement</source>
        <translation>Track progress</translation>
    </message>
    <message>
        <source>On voit qui a répondu, jamais ce qui a été répondu.</source>
        <translation>You see who has answered, never what they answered.</translation>
    </message>
    <message>
        <source>Voir le suivi</source>
        <translation>View follow-up</translation>
    </message>
    <message>
        <source>Clore le scrutin</source>
        <translation>Close the round</translation>
    </message>
    <message>
        <source>Tous les bulletins attendus sont là.</source>
        <translation>All the expected ballots are in.</translation>
    </message>
    <message>
        <source>Ouvrir les enveloppes</source>
        <translation>Open the envelopes</translation>
    </message>
    <message>
        <source>Le jury réuni, les bulletins retenus deviennent lisibles.</source>
        <translation>With the jury assembled, the counted ballots become readable.</translation>
    </message>
    <message>
        <source>Donner votre clé</source>
        <translation>Give your key</translation>
    </message>
    <message>
        <source>Le scrutin est clos&#x202f;; il s’ouvre avec votre clé et la première.</source>
        <translation>The round is closed; it opens with your key and the first one.</translation>
    </message>
    <message>
        <source>Donner ma clé</source>
        <translation>Give my key</translation>
    </message>
    <message>
        <source>La seconde clé est attendue</source>
        <translation>The second key is awaited</translation>
    </message>
    <message>
        <source>Votre clé est donnée. Échangez&#xa0;: les enveloppes s’ouvriront.</source>
        <translation>Your key is given. Exchange: the envelopes will open.</translation>
    </message>
    <message>
        <source>Le scrutin est clos</source>
        <translation>The round is closed</translation>
    </message>
    <message>
        <source>La présidence ouvrira les enveloppes devant le jury réuni.</source>
        <translation>The chair will open the envelopes before the assembled jury.</translation>
    </message>
    <message>
        <source>Montrer le résultat au jury</source>
        <translation>Show the result to the jury</translation>
    </message>
    <message>
        <source>Vous seul·e le voyez pour l’instant.</source>
        <translation>Only you can see it for now.</translation>
    </message>
    <message>
        <source>Montrer le résultat</source>
        <translation>Show the result</translation>
    </message>
    <message>
        <source>Les enveloppes sont ouvertes</source>
        <translation>The envelopes are open</translation>
    </message>
    <message>
        <source>La présidence montrera le résultat au jury.</source>
        <translation>The chair will show the result to the jury.</translation>
    </message>
    <message>
        <source>Voir les résultats</source>
        <translation>View the results</translation>
    </message>
    <message>
        <source>Niveaux, rangs et leurs explications.</source>
        <translation>Levels, ranks and their explanations.</translation>
    </message>
    <message>
        <source>Décider, puis signer la clôture</source>
        <translation>Decide, then sign the closing</translation>
    </message>
    <message>
        <source>Les propositions restent en attente jusqu’à la signature unique.</source>
        <translation>Proposals remain pending until the single signature.</translation>
    </message>
    <message>
        <source>Aller au tableau</source>
        <translation>Go to the board</translation>
    </message>
    <message>
        <source>Publier</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>La clôture est signée&#xa0;: procès-verbal, palmarès, preuve.</source>
        <translation>The closing is signed: minutes, list of laureates, proof.</translation>
    </message>
    <message>
        <source>Imprimer les diplômes</source>
        <translation>Print the diplomas</translation>
    </message>
    <message>
        <source>La clôture est signée&#xa0;: les diplômes portent son code.</source>
        <translation>The closing is signed: the diplomas carry its code.</translation>
    </message>
    <message>
        <source>Voir les diplômes</source>
        <translation>View the diplomas</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Accueil</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Échanges</source>
        <translation>Exchanges</translation>
    </message>
    <message>
        <source>Échanger maintenant</source>
        <translation>Exchange now</translation>
    </message>
    <message>
        <source>Reprendre mes brouillons</source>
        <translation>Resume my drafts</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Échange en cours…</source>
        <translation>Exchange in progress…</translation>
    </message>
    <message>
        <source>La clôture est signée&#x202f;; plus rien ne change.</source>
        <translation>The closing is signed; nothing changes any more.</translation>
    </message>
    <message>
        <source>autre ordinateur</source>
        <translation>other laptop</translation>
    </message>
    <message>
        <source>jamais</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Dernier échange</source>
        <translation>Last exchange</translation>
    </message>
    <message>
        <source>Mes bulletins</source>
        <translation>My ballots</translation>
    </message>
    <message>
        <source>Le scrutin se conduit sur l’ordinateur de la présidence.</source>
        <translation>The round is run on the chair’s laptop.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln élément(s) à transmettre</source>
        <translation>
            <numerusform>%Ln item to send</numerusform>
            <numerusform>%Ln items to send</numerusform>
        </translation>
    </message>
    <message>
        <source>Cet ordinateur</source>
        <translation>This laptop</translation>
    </message>
    <message>
        <source>Tout est transmis</source>
        <translation>Everything has been sent</translation>
    </message>
    <message>
        <source>Choisir où échanger</source>
        <translation>Choose where to exchange</translation>
    </message>
    <message numerus="yes">
        <source>%Ln brouillon(s) à sceller</source>
        <translation>
            <numerusform>%Ln draft to seal</numerusform>
            <numerusform>%Ln drafts to seal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bulletin(s) à transmettre</source>
        <translation>
            <numerusform>%Ln ballot to send</numerusform>
            <numerusform>%Ln ballots to send</numerusform>
        </translation>
    </message>
    <message>
        <source>Tous transmis</source>
        <translation>All sent</translation>
    </message>
    <message>
        <source>Rien à transmettre</source>
        <translation>Nothing to send</translation>
    </message>
    <message>
        <source>Réunion du jury</source>
        <translation>Jury meeting</translation>
    </message>
    <message>
        <source>Remise des labels</source>
        <translation>Label ceremony</translation>
    </message>
    <message numerus="yes">
        <source> (dans %Ln jour(s))</source>
        <translation>
            <numerusform> (in %Ln day)</numerusform>
            <numerusform> (in %Ln days)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln élément(s) reçu(s)</source>
        <translation>
            <numerusform>%Ln item received</numerusform>
            <numerusform>%Ln items received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln élément(s) envoyé(s)</source>
        <translation>
            <numerusform>%Ln item sent</numerusform>
            <numerusform>%Ln items sent</numerusform>
        </translation>
    </message>
    <message>
        <source>Échange terminé</source>
        <translation>Exchange complete</translation>
    </message>
    <message>
        <source>Voir les échanges</source>
        <translation>View exchanges</translation>
    </message>
    <message>
        <source>Un échange est en cours.</source>
        <translation>An exchange is in progress.</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>Catégorie</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Région</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Communes membres</source>
        <translation>Member communes</translation>
    </message>
    <message>
        <source>Première participation</source>
        <translation>First participation</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Importer des candidatures</source>
        <translation>Import applications</translation>
    </message>
    <message>
        <source>Fichiers</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Vérification</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Vérifier</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Vérifier de nouveau</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Vérification des fichiers</source>
        <translation>Checking files</translation>
    </message>
    <message>
        <source>Écriture des dossiers</source>
        <translation>Writing dossiers</translation>
    </message>
    <message>
        <source>Import en cours</source>
        <translation>Import in progress</translation>
    </message>
    <message>
        <source>Rien n’a été importé. Corrigez le fichier, puis vérifiez de nouveau.</source>
        <translation>Nothing was imported. Correct the file, then check again.</translation>
    </message>
    <message>
        <source>aucun fichier</source>
        <translation>no file</translation>
    </message>
    <message>
        <source>Le nom ne dit pas ce que contient&#xa0;: {names}</source>
        <translation>The name does not say what is in: {names}</translation>
    </message>
    <message>
        <source>Choisissez le fichier en face de ce qu’il contient.</source>
        <translation>Choose the file next to what it contains.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln erreur(s)&#xa0;: ces lignes seraient laissées de côté.</source>
        <translation>
            <numerusform>%Ln error: this row would be left out.</numerusform>
            <numerusform>%Ln errors: these rows would be left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrigez le fichier et vérifiez de nouveau, ou acceptez plus bas de les laisser.</source>
        <translation>Correct the file and check again, or agree below to leave them out.</translation>
    </message>
    <message>
        <source>Vérification terminée, aucune erreur</source>
        <translation>Check complete, no errors</translation>
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
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
    <message>
        <source>L’import est fait.</source>
        <translation>The import is complete.</translation>
    </message>
    <message>
        <source>Voir les dossiers</source>
        <translation>View dossiers</translation>
    </message>
    <message>
        <source>Voir le jury</source>
        <translation>View the jury</translation>
    </message>
    <message numerus="yes">
        <source>Importer sans les %Ln ligne(s) en erreur</source>
        <translation>
            <numerusform>Import without the %Ln row in error</numerusform>
            <numerusform>Import without the %Ln rows in error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln collectivité(s) choisie(s)</source>
        <translation>
            <numerusform>%Ln local authority chosen</numerusform>
            <numerusform>%Ln local authorities chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>Vérifiez de nouveau pour que l’import en tienne compte.</source>
        <translation>Check again so that the import takes this into account.</translation>
    </message>
    <message>
        <source>Tout ({count})</source>
        <translation>All ({count})</translation>
    </message>
    <message>
        <source>Erreurs ({count})</source>
        <translation>Errors ({count})</translation>
    </message>
    <message>
        <source>À vérifier ({count})</source>
        <translation>To check ({count})</translation>
    </message>
    <message>
        <source>Collectivités à choisir ({count})</source>
        <translation>Local authorities to choose ({count})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message>
        <source>Seul le secrétariat ou la présidence importe.</source>
        <translation>Only the secretariat or the chair can import.</translation>
    </message>
    <message>
        <source>L’édition n’est pas encore définie.</source>
        <translation>The edition is not defined yet.</translation>
    </message>
    <message>
        <source>Choisissez au moins un fichier.</source>
        <translation>Choose at least one file.</translation>
    </message>
    <message>
        <source>Ces fichiers n’apportent rien de nouveau.</source>
        <translation>These files contain nothing new.</translation>
    </message>
    <message>
        <source>Acceptez d’abord de laisser de côté les lignes en erreur.</source>
        <translation>First agree to leave out the rows in error.</translation>
    </message>
    <message>
        <source>Un scrutin a été ouvert&#xa0;: les dossiers ne changent plus.</source>
        <translation>A round exists: the dossiers can no longer change.</translation>
    </message>
    <message>
        <source>Vérifiez de nouveau&#xa0;: vous avez choisi une collectivité.</source>
        <translation>Check again: you have chosen a local authority.</translation>
    </message>
    <message>
        <source>Lignes à revoir</source>
        <translation>Rows to review</translation>
    </message>
    <message>
        <source>Lignes montrées</source>
        <translation>Rows shown</translation>
    </message>
</context>
<context>
    <name>Initiatives</name>
    <message>
        <source>Sans enjeu déclaré</source>
        <translation>No declared issue</translation>
    </message>
    <message>
        <source>aussi&#xa0;: {issues}</source>
        <translation>also: {issues}</translation>
    </message>
</context>
<context>
    <name>IssueMosaic</name>
    <message>
        <source>Enjeux couverts</source>
        <translation>Issues covered</translation>
    </message>
    <message>
        <source>Autres enjeux</source>
        <translation>Other issues</translation>
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
    <name>JoinPage</name>
    <message>
        <source>Rejoindre un jury</source>
        <translation>Join a jury</translation>
    </message>
    <message>
        <source>Vous avez reçu une invitation (fichier ou code QR) et un code de vive voix. L’identité de cet ordinateur est créée ici&#x202f;; aucun compte, aucun mot de passe à inventer.</source>
        <translation>You received an invitation (file or QR code) and a spoken code. This laptop’s identity is created here; no account, no password to invent.</translation>
    </message>
    <message>
        <source>Rejoindre</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>Invitations et images (*.jury *.png *.jpg *.jpeg *.webp *.bmp);;Tous les fichiers (*)</source>
        <translation>Invitations and images (*.jury *.png *.jpg *.jpeg *.webp *.bmp);;All files (*)</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Vingt caractères et un de contrôle&#x202f;; casse et tirets sont libres.</source>
        <translation>Twenty characters and a check character; case and dashes do not matter.</translation>
    </message>
    <message>
        <source>Code dicté</source>
        <translation>Dictated code</translation>
    </message>
    <message>
        <source>Où échanger</source>
        <translation>Where to exchange</translation>
    </message>
    <message>
        <source>Utiliser un autre lieu d’échange</source>
        <translation>Use another exchange place</translation>
    </message>
    <message>
        <source>Fichier d’invitation</source>
        <translation>Invitation file</translation>
    </message>
    <message>
        <source>Sans lieu d’échange&#xa0;: par courriel</source>
        <translation>Without an exchange place: by email</translation>
    </message>
    <message>
        <source>Par courriel&#xa0;: vous écrirez un fichier, à envoyer à la présidence&#x202f;; sa réponse viendra dans un autre. Un lieu d’échange pourra s’ajouter plus tard.</source>
        <translation>By email: you will write a file to send to the chair; the answer will come in another. An exchange place can be added later.</translation>
    </message>
    <message>
        <source>{name}, pour {label} {vintage}</source>
        <translation>{name}, for {label} {vintage}</translation>
    </message>
    <message>
        <source>C’est le code de la salle&#xa0;: vous échangerez par elle.</source>
        <translation>This is the room’s code: you will exchange through it.</translation>
    </message>
    <message>
        <source>Donnez maintenant l’invitation que vous avez reçue.</source>
        <translation>Now give the invitation you received.</translation>
    </message>
    <message>
        <source>L’accès est dans l’invitation&#xa0;: rien à saisir.</source>
        <translation>Access is in the invitation: nothing to type.</translation>
    </message>
    <message>
        <source>Ce lieu d’échange demande un mot de passe que l’invitation ne porte pas.</source>
        <translation>This exchange place asks for a password that the invitation does not carry.</translation>
    </message>
    <message>
        <source>Ce dossier n’est pas sur cet ordinateur. Choisissez où échanger.</source>
        <translation>This folder is not on this laptop. Choose where to exchange.</translation>
    </message>
    <message>
        <source>Création de votre identité…</source>
        <translation>Creating your identity…</translation>
    </message>
    <message>
        <source>Création de votre identité et premier échange…</source>
        <translation>Creating your identity and first exchange…</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>Clés de l’ouverture</source>
        <translation>Opening keys</translation>
    </message>
    <message>
        <source>Donner ma clé…</source>
        <translation>Give my key…</translation>
    </message>
    <message>
        <source>Seconde clé</source>
        <translation>Second key</translation>
    </message>
    <message>
        <source>Vaut pour les scrutins à venir.</source>
        <translation>Applies to the rounds to come.</translation>
    </message>
    <message>
        <source>deux clés</source>
        <translation>two keys</translation>
    </message>
    <message>
        <source>une clé</source>
        <translation>one key</translation>
    </message>
    <message>
        <source>Personne&#xa0;: la présidence ouvre seule</source>
        <translation>Nobody: the chair opens alone</translation>
    </message>
</context>
<context>
    <name>LaptopsCard</name>
    <message>
        <source>Ordinateurs du jury</source>
        <translation>Jury laptops</translation>
    </message>
    <message>
        <source>exclu</source>
        <translation>excluded</translation>
    </message>
    <message>
        <source>conduit le jury</source>
        <translation>leads the jury</translation>
    </message>
    <message>
        <source>celui-ci</source>
        <translation>this one</translation>
    </message>
    <message>
        <source>sans la seconde clé</source>
        <translation>without the second key</translation>
    </message>
    <message>
        <source>C’est le mien…</source>
        <translation>It is mine…</translation>
    </message>
    <message>
        <source>Remettre la conduite du jury…</source>
        <translation>Hand over the lead of the jury…</translation>
    </message>
    <message>
        <source>Exclure…</source>
        <translation>Exclude…</translation>
    </message>
</context>
<context>
    <name>LateCard</name>
    <message>
        <source>Bulletins tardifs</source>
        <translation>Late ballots</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Le procès-verbal l’imprime. Par exemple&#xa0;: clé USB remise avant l’heure.</source>
        <translation>The minutes print it. For example: USB stick handed in on time.</translation>
    </message>
    <message>
        <source>Admettre la sélection</source>
        <translation>Admit selected</translation>
    </message>
    <message>
        <source>Arrivés après la clôture, ils ne comptent pas. Vous pouvez en admettre tant qu’aucune clé n’est donnée&#xa0;: nul ne sait encore ce qu’ils contiennent.</source>
        <translation>They arrived after the close and do not count. You can admit some as long as no key is given: nobody knows yet what they contain.</translation>
    </message>
    <message>
        <source>Arrivés après la clôture, ils ne comptent pas, sauf ceux admis.</source>
        <translation>They arrived after the close and do not count, except those admitted.</translation>
    </message>
    <message>
        <source>{name}, scellé le {moment}</source>
        <translation>{name}, sealed on {moment}</translation>
    </message>
    <message>
        <source>{told} – admis</source>
        <translation>{told} – admitted</translation>
    </message>
</context>
<context>
    <name>LevelMark</name>
    <message>
        <source>sans niveau</source>
        <translation>no level</translation>
    </message>
    <message>
        <source>aucune arobase</source>
        <translation>no @</translation>
    </message>
    <message>
        <source>1 arobase sur {top}</source>
        <translation>1 @ out of {top}</translation>
    </message>
    <message>
        <source>{level} arobases sur {top}</source>
        <translation>{level} @ out of {top}</translation>
    </message>
</context>
<context>
    <name>LockRows</name>
    <message>
        <source>Phrase de passe</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Cet ordinateur n’a pas de trousseau de clés&#xa0;: la phrase de passe protège vos bulletins. Elle ne peut pas être retrouvée.</source>
        <translation>This laptop has no keychain: the passphrase protects your ballots. It cannot be recovered.</translation>
    </message>
    <message>
        <source>La même, encore une fois</source>
        <translation>The same again</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Raccourcis clavier</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Clair ou sombre</source>
        <translation>Light or dark</translation>
    </message>
    <message>
        <source>Partout</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Aller à une page</source>
        <translation>Go to a page</translation>
    </message>
    <message>
        <source>Revenir à la page précédente</source>
        <translation>Go back to the previous page</translation>
    </message>
    <message>
        <source>Aller au champ ou au bouton suivant</source>
        <translation>Go to the next field or button</translation>
    </message>
    <message>
        <source>Montrer ces raccourcis</source>
        <translation>Show these shortcuts</translation>
    </message>
</context>
<context>
    <name>MemberCard</name>
    <message>
        <source>Modifier</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Inviter de nouveau</source>
        <translation>Invite again</translation>
    </message>
    <message>
        <source>Inviter</source>
        <translation>Invite</translation>
    </message>
    <message>
        <source>Ses ordinateurs</source>
        <translation>Their laptops</translation>
    </message>
    <message>
        <source>admis</source>
        <translation>admitted</translation>
    </message>
    <message>
        <source>exclu</source>
        <translation>excluded</translation>
    </message>
    <message>
        <source>celui-ci</source>
        <translation>this one</translation>
    </message>
    <message>
        <source>pas encore de nouvelles</source>
        <translation>not heard from yet</translation>
    </message>
    <message>
        <source>Ordinateur {told}</source>
        <translation>Laptop {told}</translation>
    </message>
    <message>
        <source>C’est vous. Pour voter aussi sur un autre ordinateur, faites-vous une invitation&#xa0;: la présidence l’admettra comme le premier.</source>
        <translation>This is you. To vote from another laptop as well, make yourself an invitation: the chair will admit it like the first.</translation>
    </message>
    <message>
        <source>Ajouter un autre ordinateur</source>
        <translation>Add another laptop</translation>
    </message>
    <message>
        <source>jamais</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Qualité</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Rôle</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Courriel</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Intérêts déclarés</source>
        <translation>Declared interests</translation>
    </message>
    <message>
        <source>aucun</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Ordinateurs admis</source>
        <translation>Admitted laptops</translation>
    </message>
    <message>
        <source>Dernières nouvelles</source>
        <translation>Last heard from</translation>
    </message>
</context>
<context>
    <name>MemberEditor</name>
    <message>
        <source>Nouveau membre</source>
        <translation>New member</translation>
    </message>
    <message>
        <source>Civilité</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Nom et prénom</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Qualité</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Courriel</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Intérêts déclarés</source>
        <translation>Declared interests</translation>
    </message>
    <message>
        <source>Codes des communes ou SIREN pour lesquels la personne se déporte.</source>
        <translation>Codes of the communes, or SIREN numbers, for which this person withdraws.</translation>
    </message>
    <message>
        <source>Rôles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>MemberWords</name>
    <message>
        <source>présidence</source>
        <translation>chair</translation>
    </message>
    <message>
        <source>juré</source>
        <translation>juror</translation>
    </message>
    <message>
        <source>secrétariat</source>
        <translation>secretariat</translation>
    </message>
    <message>
        <source>seconde clé</source>
        <translation>second key</translation>
    </message>
    <message>
        <source>Indiquez le nom.</source>
        <translation>Enter the name.</translation>
    </message>
    <message>
        <source>Cette personne est déjà dans la liste, avec cette adresse.</source>
        <translation>This person is already in the list, with this address.</translation>
    </message>
    <message>
        <source>Indiquez l’adresse électronique.</source>
        <translation>Enter the email address.</translation>
    </message>
    <message>
        <source>Une adresse s’écrit ainsi&#xa0;: nom@exemple.fr.</source>
        <translation>An address looks like this: name@example.com.</translation>
    </message>
    <message>
        <source>Cochez au moins un rôle.</source>
        <translation>Tick at least one role.</translation>
    </message>
    <message>
        <source>Ce ne sont ni des codes de commune ni des SIREN&#xa0;: {codes}.</source>
        <translation>These are neither commune codes nor SIREN numbers: {codes}.</translation>
    </message>
    <message>
        <source>{count} ordinateurs</source>
        <translation>{count} laptops</translation>
    </message>
    <message>
        <source>Admis</source>
        <translation>Admitted</translation>
    </message>
    <message>
        <source>Invitation faite</source>
        <translation>Invitation made</translation>
    </message>
    <message>
        <source>À inviter</source>
        <translation>To invite</translation>
    </message>
</context>
<context>
    <name>MembersModel</name>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rôle</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Courriel</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Intérêts</source>
        <translation>Interests</translation>
    </message>
    <message>
        <source>État</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message>
        <source>Jury</source>
        <translation>Jury</translation>
    </message>
    <message>
        <source>Ajouter un membre</source>
        <translation>Add a member</translation>
    </message>
    <message>
        <source>Des codes sont affichés&#xa0;: notez-les avant de quitter cette page.</source>
        <translation>Codes are on display: write them down before leaving this page.</translation>
    </message>
    <message>
        <source>Ils ne sont gardés nulle part et ne pourront plus être montrés.</source>
        <translation>They are not kept anywhere and cannot be shown again.</translation>
    </message>
    <message>
        <source>Où écrire les invitations&#x202f;?</source>
        <translation>Where should the invitations be written?</translation>
    </message>
    <message>
        <source>Invitations en cours</source>
        <translation>Writing invitations</translation>
    </message>
    <message numerus="yes">
        <source>%Ln membre(s) restent à inviter.</source>
        <translation>
            <numerusform>%Ln member still to invite.</numerusform>
            <numerusform>%Ln members still to invite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrompu</source>
        <translation>Stopped</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation(s) écrite(s)</source>
        <translation>
            <numerusform>%Ln invitation written</numerusform>
            <numerusform>%Ln invitations written</numerusform>
        </translation>
    </message>
    <message>
        <source>Choisissez d’abord où le jury échange.</source>
        <translation>First choose where the jury exchanges.</translation>
    </message>
    <message>
        <source>Chaque invitation dit où le jury échange ses fichiers.</source>
        <translation>Each invitation says where the jury exchanges its files.</translation>
    </message>
    <message>
        <source>Ouvrir les échanges</source>
        <translation>Open exchanges</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ordinateur(s) admis</source>
        <translation>
            <numerusform>%Ln laptop admitted</numerusform>
            <numerusform>%Ln laptops admitted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln membre(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inviter %Ln membre(s)</source>
        <translation>
            <numerusform>Invite %Ln member</numerusform>
            <numerusform>Invite %Ln members</numerusform>
        </translation>
    </message>
    <message>
        <source>Chercher un membre…</source>
        <translation>Search for a member…</translation>
    </message>
    <message>
        <source>Chercher un membre</source>
        <translation>Search for a member</translation>
    </message>
    <message>
        <source>Membres du jury</source>
        <translation>Jury members</translation>
    </message>
    <message>
        <source>Le jury n’a pas encore de membre</source>
        <translation>The jury has no members yet</translation>
    </message>
    <message>
        <source>Ajoutez-les un par un, ou importez le fichier du jury.</source>
        <translation>Add them one by one, or import the jury file.</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Import</translation>
    </message>
</context>
<context>
    <name>NewsCard</name>
    <message>
        <source>Nouvelles du jury</source>
        <translation>Jury news</translation>
    </message>
    <message>
        <source>Rien de nouveau dans la composition du jury.</source>
        <translation>Nothing new in the make-up of the jury.</translation>
    </message>
    <message>
        <source>Tout est lu</source>
        <translation>Mark all as read</translation>
    </message>
    <message>
        <source>Plusieurs ordinateurs y ont répondu. Comparez les six chiffres de vive voix avec la présidence avant toute admission.</source>
        <translation>Several laptops answered it. Compare the six digits by voice with the chair before any admission.</translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message>
        <source>par {name}</source>
        <translation>by {name}</translation>
    </message>
    <message>
        <source>chiffres {digits}</source>
        <translation>digits {digits}</translation>
    </message>
    <message>
        <source>Nouveau · {title}</source>
        <translation>New · {title}</translation>
    </message>
    <message>
        <source>Un membre</source>
        <translation>A member</translation>
    </message>
    <message>
        <source>{name} a fondé le jury</source>
        <translation>{name} founded the jury</translation>
    </message>
    <message>
        <source>Un ordinateur de {name} est admis</source>
        <translation>A laptop of {name} is admitted</translation>
    </message>
    <message>
        <source>{name} reconnaît un autre ordinateur comme le sien</source>
        <translation>{name} recognises another laptop as their own</translation>
    </message>
    <message>
        <source>Un ordinateur de {name} est exclu</source>
        <translation>A laptop of {name} is excluded</translation>
    </message>
    <message>
        <source>{name} a pour rôle&#xa0;: {roles}</source>
        <translation>{name} now has the role: {roles}</translation>
    </message>
    <message>
        <source>{name} conduit désormais le jury</source>
        <translation>{name} now leads the jury</translation>
    </message>
    <message>
        <source>{name} a repris la conduite du jury avec la clé de secours</source>
        <translation>{name} took back the lead of the jury with the recovery key</translation>
    </message>
    <message>
        <source>Une reprise par {name} avec la clé de secours est restée sans effet</source>
        <translation>A takeover by {name} with the recovery key had no effect</translation>
    </message>
    <message>
        <source>Plusieurs réponses à l’invitation de {name}</source>
        <translation>Several answers to the invitation of {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nouvelle(s) du jury</source>
        <translation>
            <numerusform>%Ln piece of jury news</numerusform>
            <numerusform>%Ln pieces of jury news</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Visible de vous seul&#xa0;: cette note ne quitte jamais cet ordinateur.</source>
        <translation>Visible to you alone: this note never leaves this laptop.</translation>
    </message>
    <message>
        <source>Ma note sur ce dossier</source>
        <translation>My note on this dossier</translation>
    </message>
    <message>
        <source>Ce qui vous frappe, ce qu’il faudra demander…</source>
        <translation>What strikes you, what to ask about…</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>OriginPage</name>
    <message>
        <source>Retour à l’accueil</source>
        <translation>Back to home</translation>
    </message>
    <message>
        <source>Ce jury a été copié depuis un autre ordinateur</source>
        <translation>This jury was copied from another laptop</translation>
    </message>
    <message>
        <source>Est-ce toujours le même ordinateur&#x202f;?</source>
        <translation>Is this still the same laptop?</translation>
    </message>
    <message>
        <source>C’est le même ordinateur</source>
        <translation>It is the same laptop</translation>
    </message>
    <message>
        <source>Continuer sur cet ordinateur</source>
        <translation>Continue on this laptop</translation>
    </message>
    <message>
        <source>C’est une copie</source>
        <translation>It is a copy</translation>
    </message>
    <message>
        <source>Deux ordinateurs ne doivent jamais signer avec la même clé&#xa0;: leurs bulletins se contrediraient. Celui-ci prendra donc la sienne.</source>
        <translation>Two laptops must never sign with the same key: their ballots would contradict each other. This one will therefore take its own.</translation>
    </message>
    <message>
        <source>Le système a peut-être été réinstallé, ou le dossier du jury copié depuis un autre ordinateur. Il n’y a que vous pour le savoir.</source>
        <translation>The system may have been reinstalled, or the jury’s folder copied from another laptop. Only you can tell.</translation>
    </message>
    <message>
        <source>Dossiers, notes, brouillons et bulletins scellés restent lisibles ici.</source>
        <translation>Dossiers, notes, drafts and sealed ballots stay readable here.</translation>
    </message>
    <message>
        <source>Il demandera à être admis comme autre ordinateur de la même personne&#xa0;: la présidence comparera six chiffres avec vous.</source>
        <translation>It will ask to be admitted as another laptop of the same person: the chair will compare six digits with you.</translation>
    </message>
    <message>
        <source>L’ancien ordinateur continue comme avant, avec sa clé.</source>
        <translation>The old laptop carries on as before, with its key.</translation>
    </message>
    <message>
        <source>Le même&#xa0;: il garde sa clé. S’il ne sait plus ce qu’il a signé en dernier, il échangera avant de signer de nouveau.</source>
        <translation>The same: it keeps its key. If it no longer knows what it signed last, it will exchange before signing again.</translation>
    </message>
    <message>
        <source>Une copie&#xa0;: il prend une nouvelle clé et demande à être admis.</source>
        <translation>A copy: it takes a new key and asks to be admitted.</translation>
    </message>
</context>
<context>
    <name>OutputsCard</name>
    <message>
        <source>Procès-verbal (PDF)</source>
        <translation>Minutes (PDF)</translation>
    </message>
    <message>
        <source>Décisions, classeur (XLSX)</source>
        <translation>Decisions, workbook (XLSX)</translation>
    </message>
    <message>
        <source>Décisions, tableau (CSV)</source>
        <translation>Decisions, table (CSV)</translation>
    </message>
    <message>
        <source>Décisions, données (JSON)</source>
        <translation>Decisions, data (JSON)</translation>
    </message>
    <message>
        <source>Palmarès, données ouvertes (CSV)</source>
        <translation>List of laureates, open data (CSV)</translation>
    </message>
    <message>
        <source>Preuve (ZIP)</source>
        <translation>Proof (ZIP)</translation>
    </message>
    <message>
        <source>Scrutin, décisions et annexes, à signer et à archiver.</source>
        <translation>Round, decisions and annexes, to sign and archive.</translation>
    </message>
    <message>
        <source>Toutes les décisions, avec le détail des notes.</source>
        <translation>All the decisions, with the detailed grades.</translation>
    </message>
    <message>
        <source>Le même contenu, pour un autre logiciel.</source>
        <translation>The same content, for other software.</translation>
    </message>
    <message>
        <source>Le même contenu, pour un programme.</source>
        <translation>The same content, for a program.</translation>
    </message>
    <message>
        <source>Les lauréats seuls : peut être rendu public.</source>
        <translation>The laureates only: may be made public.</translation>
    </message>
    <message>
        <source>Chaque acte signé. Contient le vote nominatif de chaque juré : à ne remettre qu’à qui doit le vérifier.</source>
        <translation>Every signed act. It holds how each juror voted: hand it only to those who must check it.</translation>
    </message>
    <message>
        <source>Un document à la fois</source>
        <translation>One document at a time</translation>
    </message>
    <message>
        <source>Enregistrer…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Enregistrer&#xa0;: {title}</source>
        <translation>Save: {title}</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>Clé de secours sur papier</source>
        <translation>Recovery key on paper</translation>
    </message>
    <message>
        <source>en place</source>
        <translation>in place</translation>
    </message>
    <message>
        <source>à faire</source>
        <translation>to do</translation>
    </message>
    <message>
        <source>Remplacer la clé de secours…</source>
        <translation>Replace the recovery key…</translation>
    </message>
    <message>
        <source>Faire une clé…</source>
        <translation>Make a key…</translation>
    </message>
    <message>
        <source>Ouvrir avec la clé de secours…</source>
        <translation>Open with the recovery key…</translation>
    </message>
    <message>
        <source>Reprendre la conduite du jury…</source>
        <translation>Take back the lead of the jury…</translation>
    </message>
    <message>
        <source>Les dix-huit mots de la feuille</source>
        <translation>The eighteen words of the sheet</translation>
    </message>
    <message>
        <source>Une lettre fausse est corrigée. Accents, majuscules et tirets sont libres.</source>
        <translation>A wrong letter is corrected. Accents, capitals and dashes do not matter.</translation>
    </message>
    <message>
        <source>La seconde clé aussi, ses ordinateurs étant perdus</source>
        <translation>The second key too, its laptops being lost</translation>
    </message>
    <message>
        <source>Je deviens la présidence du jury</source>
        <translation>I become the chair of the jury</translation>
    </message>
    <message>
        <source>Ouvrir les enveloppes</source>
        <translation>Open the envelopes</translation>
    </message>
    <message>
        <source>Reprendre la conduite</source>
        <translation>Take back the lead</translation>
    </message>
    <message>
        <source>L’ordinateur perdu de la présidence ne doit plus servir.</source>
        <translation>The chair’s lost laptop must no longer be used.</translation>
    </message>
    <message>
        <source>À ne faire que si l’ordinateur qui conduit le jury est perdu&#xa0;: il est exclu, et ce qu’il signerait encore ne compte plus.</source>
        <translation>Do this only if the laptop that leads the jury is lost: it is excluded, and anything it still signed no longer counts.</translation>
    </message>
    <message>
        <source>Photo du code de la feuille</source>
        <translation>Photo of the code on the sheet</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.bmp);;Tous les fichiers (*)</source>
        <translation>Images (*.png *.jpg *.jpeg *.bmp);;All files (*)</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>PaperMaking</name>
    <message>
        <source>Nouvelle clé de secours</source>
        <translation>New recovery key</translation>
    </message>
    <message>
        <source>Mot n°&#xa0;{rank}</source>
        <translation>Word no. {rank}</translation>
    </message>
    <message>
        <source>Imprimez la feuille, ou recopiez ses dix-huit mots à la main.</source>
        <translation>Print the sheet, or copy out its eighteen words by hand.</translation>
    </message>
    <message>
        <source>Rangez-la sous clé, loin des ordinateurs. Qui la tient peut ouvrir les scrutins et conduire le jury.</source>
        <translation>Keep it locked away, far from the laptops. Whoever holds it can open the rounds and lead the jury.</translation>
    </message>
    <message>
        <source>Les mots de la clé&#xa0;: {words}</source>
        <translation>The words of the key: {words}</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Enregistrer en PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>J’ai la feuille en main</source>
        <translation>I have the sheet in hand</translation>
    </message>
    <message>
        <source>Abandonner</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Tapez ces deux mots, lus sur la feuille.</source>
        <translation>Type these two words, read from the sheet.</translation>
    </message>
    <message>
        <source>La clé est rangée</source>
        <translation>The key is put away</translation>
    </message>
    <message>
        <source>Revoir la feuille</source>
        <translation>See the sheet again</translation>
    </message>
    <message>
        <source>Aucune imprimante n’est installée sur cet ordinateur&#xa0;:</source>
        <translation>No printer is installed on this laptop:</translation>
    </message>
    <message>
        <source>enregistrez la feuille en PDF, ou recopiez les mots.</source>
        <translation>save the sheet as PDF, or copy out the words.</translation>
    </message>
    <message>
        <source>La feuille est partie à l’imprimante.</source>
        <translation>The sheet has gone to the printer.</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas. Enregistrez la feuille en PDF.</source>
        <translation>The printer does not answer. Save the sheet as PDF.</translation>
    </message>
</context>
<context>
    <name>ParcelCard</name>
    <message>
        <source>Par courriel</source>
        <translation>By email</translation>
    </message>
    <message>
        <source>Pour</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Écrire le fichier…</source>
        <translation>Write the file…</translation>
    </message>
    <message>
        <source>Lire un fichier reçu…</source>
        <translation>Read a received file…</translation>
    </message>
    <message>
        <source>Avec les pièces jointes des dossiers ({size})</source>
        <translation>With the attachments of the dossiers ({size})</translation>
    </message>
    <message>
        <source>tout le jury</source>
        <translation>the whole jury</translation>
    </message>
    <message>
        <source>Lâchez le fichier&#xa0;: il sera lu.</source>
        <translation>Drop the file: it will be read.</translation>
    </message>
    <message>
        <source>Un seul fichier, à joindre à un message&#xa0;: il porte ce qui manque aux autres, chiffré. Celui que l’on vous envoie se lit ici, ou se dépose sur cette page.</source>
        <translation>A single file, to attach to a message: it carries what the others lack, encrypted. The one you are sent is read here, or dropped on this page.</translation>
    </message>
    <message>
        <source>Fichiers d’échange (*.jurypack);;Tous les fichiers (*)</source>
        <translation>Exchange files (*.jurypack);;All files (*)</translation>
    </message>
    <message>
        <source>Écrire un fichier d’échange</source>
        <translation>Write an exchange file</translation>
    </message>
    <message>
        <source>Lire un fichier d’échange</source>
        <translation>Read an exchange file</translation>
    </message>
</context>
<context>
    <name>ParcelWords</name>
    <message>
        <source>Fichier écrit&#xa0;: {name} ({size})</source>
        <translation>File written: {name} ({size})</translation>
    </message>
    <message>
        <source>Il ne porte rien&#xa0;: cette personne a déjà tout confirmé.</source>
        <translation>It carries nothing: this person has already confirmed everything.</translation>
    </message>
    <message>
        <source>C’est lourd pour un courriel&#xa0;: une clé ou un service d’envoi de fichiers fera aussi bien.</source>
        <translation>This is heavy for an email: a stick or a file transfer service will do as well.</translation>
    </message>
    <message>
        <source>Votre demande y est. Envoyez-le à la présidence, puis attendez le sien.</source>
        <translation>Your request is in it. Send it to the chair, then wait for theirs.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln élément(s) dans le fichier. Joignez-le à un message.</source>
        <translation>
            <numerusform>%Ln item in the file. Attach it to a message.</numerusform>
            <numerusform>%Ln items in the file. Attach it to a message.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ce fichier en suppose un autre, qui n’est pas encore arrivé ici.</source>
        <translation>This file builds on another, which has not arrived here yet.</translation>
    </message>
    <message>
        <source>Ce fichier porte une demande de rejoindre le jury.</source>
        <translation>This file carries a request to join the jury.</translation>
    </message>
    <message>
        <source>Elle ira à la présidence avec votre prochain échange.</source>
        <translation>It will go to the chair with your next exchange.</translation>
    </message>
    <message>
        <source>Une fois la demande admise, écrivez un fichier en retour.</source>
        <translation>Once the request is admitted, write a file in return.</translation>
    </message>
    <message>
        <source>Ce qui en est lisible était déjà ici. Demandez-le de nouveau.</source>
        <translation>What can be read of it was already here. Ask for it again.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln élément(s) mis de côté.</source>
        <translation>
            <numerusform>%Ln item set aside.</numerusform>
            <numerusform>%Ln items set aside.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParticipationCard</name>
    <message>
        <source>Participation</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Suivi détaillé</source>
        <translation>Detailed follow-up</translation>
    </message>
    <message numerus="yes">
        <source>%Ln juré(s) pourront noter dès l’ouverture du scrutin.</source>
        <translation>
            <numerusform>%Ln juror will be able to grade as soon as the round opens.</numerusform>
            <numerusform>%Ln jurors will be able to grade as soon as the round opens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tous les jurés ont répondu sur tous leurs dossiers.</source>
        <translation>All jurors have answered on all their dossiers.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln juré(s) n’ont pas encore tout noté.</source>
        <translation>
            <numerusform>%Ln juror has not graded everything yet.</numerusform>
            <numerusform>%Ln jurors have not graded everything yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln juré(s) n’ont pas encore fini&#xa0;:</source>
        <translation>
            <numerusform>%Ln juror has not finished yet:</numerusform>
            <numerusform>%Ln jurors have not finished yet:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln juré(s) n’ont pas tout noté, réponses tardives comprises&#xa0;:</source>
        <translation>
            <numerusform>%Ln juror has not graded everything, late answers included:</numerusform>
            <numerusform>%Ln jurors have not graded everything, late answers included:</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}&#xa0;: {answers}</source>
        <translation>{name}: {answers}</translation>
    </message>
    <message numerus="yes">
        <source>et %Ln autre(s)</source>
        <translation>
            <numerusform>and %Ln other</numerusform>
            <numerusform>and %Ln others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastLevels</name>
    <message>
        <source>Niveaux masqués jusqu’à votre vote sur ce dossier.</source>
        <translation>Levels hidden until you vote on this dossier.</translation>
    </message>
    <message>
        <source>Jamais labellisé auparavant.</source>
        <translation>Never awarded the label before.</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Texte de {name}</source>
        <translation>Text of {name}</translation>
    </message>
    <message>
        <source>Page {page} sur {count}</source>
        <translation>Page {page} of {count}</translation>
    </message>
    <message>
        <source>Page précédente</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Page suivante</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Lire le texte</source>
        <translation>Read the text</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>Échanger automatiquement quand c’est possible</source>
        <translation>Exchange automatically when possible</translation>
    </message>
    <message>
        <source>Échanger ici</source>
        <translation>Exchange here</translation>
    </message>
    <message>
        <source>Remplir la clé</source>
        <translation>Fill the stick</translation>
    </message>
    <message>
        <source>Remplir à nouveau</source>
        <translation>Fill again</translation>
    </message>
    <message>
        <source>Mot de passe…</source>
        <translation>Password…</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>Clé USB</source>
        <translation>USB stick</translation>
    </message>
    <message>
        <source>Dossier partagé</source>
        <translation>Shared folder</translation>
    </message>
    <message>
        <source>Mot de passe à saisir</source>
        <translation>Password needed</translation>
    </message>
    <message>
        <source>Hors de portée</source>
        <translation>Out of reach</translation>
    </message>
    <message>
        <source>À voir</source>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>Pas encore échangé</source>
        <translation>Not exchanged yet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln à transmettre</source>
        <translation>
            <numerusform>%Ln to send</numerusform>
            <numerusform>%Ln to send</numerusform>
        </translation>
    </message>
    <message>
        <source>À jour</source>
        <translation>Up to date</translation>
    </message>
    <message>
        <source>Le lieu du jury&#xa0;: les invitations y mènent.</source>
        <translation>The jury’s place: invitations lead there.</translation>
    </message>
    <message>
        <source>La clé n’est pas branchée.</source>
        <translation>The stick is not plugged in.</translation>
    </message>
    <message>
        <source>Dernier échange&#xa0;: {moment}.</source>
        <translation>Last exchange: {moment}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fichier(s) mis de côté.</source>
        <translation>
            <numerusform>%Ln file set aside.</numerusform>
            <numerusform>%Ln files set aside.</numerusform>
        </translation>
    </message>
    <message>
        <source>Vous pouvez retirer la clé.</source>
        <translation>You may remove the stick.</translation>
    </message>
    <message numerus="yes">
        <source>Tout ce que cet ordinateur connaît y a été relu&#xa0;: %Ln élément(s).</source>
        <translation>
            <numerusform>Everything this laptop knows was reread there: %Ln item.</numerusform>
            <numerusform>Everything this laptop knows was reread there: %Ln items.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ne retirez pas encore la clé&#xa0;: elle n’est pas complète.</source>
        <translation>Do not remove the stick yet: it is not complete.</translation>
    </message>
    <message>
        <source>Vérifiez qu’elle est bien branchée, puis remplissez-la à nouveau.</source>
        <translation>Check that it is properly plugged in, then fill it again.</translation>
    </message>
    <message>
        <source>Ne confiez pas tout à cette clé.</source>
        <translation>Do not trust everything to this stick.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln élément(s) ne s’y relisent pas. Recommencez, ou prenez une autre clé.</source>
        <translation>
            <numerusform>%Ln item cannot be reread on it. Start again, or take another stick.</numerusform>
            <numerusform>%Ln items cannot be reread on it. Start again, or take another stick.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacesPanel</name>
    <message>
        <source>Aucun lieu d’échange n’est choisi. Ajoutez celui du jury&#xa0;: un dossier partagé, un nuage, une clé USB.</source>
        <translation>No exchange place is chosen. Add the jury’s: a shared folder, a cloud, a USB stick.</translation>
    </message>
    <message>
        <source>Ajouter un lieu d’échange</source>
        <translation>Add an exchange place</translation>
    </message>
    <message>
        <source>Pour le reconnaître, par exemple «&#xa0;Clé de la présidence&#xa0;».</source>
        <translation>To recognise it, for example “Chair’s stick”.</translation>
    </message>
    <message>
        <source>Nom (facultatif)</source>
        <translation>Name (optional)</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Saisir à nouveau le mot de passe</source>
        <translation>Type the password again</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Ne plus échanger ici&#x202f;?</source>
        <translation>Stop exchanging here?</translation>
    </message>
    <message>
        <source>{name}&#xa0;: {address}</source>
        <translation>{name}: {address}</translation>
    </message>
    <message>
        <source>Rien n’y est effacé. Le mot de passe est oublié sur cet ordinateur.</source>
        <translation>Nothing is erased there. The password is forgotten on this laptop.</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>PrintRun</name>
    <message>
        <source>L’imprimante refuse le travail.</source>
        <translation>The printer is refusing the job.</translation>
    </message>
    <message>
        <source>Vérifiez qu’elle est allumée et reliée, ou enregistrez le PDF.</source>
        <translation>Check that it is switched on and connected, or save the PDF.</translation>
    </message>
    <message>
        <source>Impression en cours</source>
        <translation>Printing</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) envoyée(s) à l’imprimante.</source>
        <translation>
            <numerusform>%Ln page sent to the printer.</numerusform>
            <numerusform>%Ln pages sent to the printer.</numerusform>
        </translation>
    </message>
    <message>
        <source>L’impression est partie.</source>
        <translation>The print job has been sent.</translation>
    </message>
    <message>
        <source>Interrompu</source>
        <translation>Stopped</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Collectivité retenue</source>
        <translation>Local authority selected</translation>
    </message>
    <message>
        <source>Puis vérifiez de nouveau&#xa0;: le choix entre dans l’import.</source>
        <translation>Then check again: the choice becomes part of the import.</translation>
    </message>
    <message>
        <source>Colonne «&#xa0;{column}&#xa0;»</source>
        <translation>Column “{column}”</translation>
    </message>
    <message>
        <source>Pas encore choisie</source>
        <translation>Not chosen yet</translation>
    </message>
    <message>
        <source>{name} ({code}, département {department})</source>
        <translation>{name} ({code}, department {department})</translation>
    </message>
    <message>
        <source>Aucune&#xa0;: garder hors liste</source>
        <translation>None: keep off the list</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>Candidatures</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiatives</translation>
    </message>
    <message>
        <source>Historique</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Jury</source>
        <translation>Jury</translation>
    </message>
    <message>
        <source>Erreur</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>À vérifier</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>{file}, ligne {row}</source>
        <translation>{file}, row {row}</translation>
    </message>
    <message>
        <source>Gravité</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Où</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Ce qui a été vu</source>
        <translation>What was found</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Interrompre</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Préparation…</source>
        <translation>Preparing…</translation>
    </message>
    <message>
        <source>Interruption en cours…</source>
        <translation>Stopping…</translation>
    </message>
</context>
<context>
    <name>ProofCard</name>
    <message>
        <source>Vérifier une preuve</source>
        <translation>Verify a proof</translation>
    </message>
    <message>
        <source>Chaque signature, chaque chaîne et le compte sont refaits à partir du seul fichier preuve.zip, sans rien croire de cet ordinateur.</source>
        <translation>Every signature, every chain and the count are redone from the preuve.zip file alone, trusting nothing on this laptop.</translation>
    </message>
    <message>
        <source>Choisir une preuve…</source>
        <translation>Choose a proof…</translation>
    </message>
    <message>
        <source>Preuve valable</source>
        <translation>Valid proof</translation>
    </message>
    <message>
        <source>Fichier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Édition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Signés et enchaînés</source>
        <translation>Signed and chained</translation>
    </message>
    <message>
        <source>Ouverts et recomptés</source>
        <translation>Opened and recounted</translation>
    </message>
    <message>
        <source>Mis à part</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Conformes au compte</source>
        <translation>Matching the count</translation>
    </message>
    <message>
        <source>Sans effet</source>
        <translation>No effect</translation>
    </message>
    <message>
        <source>Identité du jury</source>
        <translation>Jury identity</translation>
    </message>
    <message>
        <source>Empreinte de la clôture</source>
        <translation>Closing fingerprint</translation>
    </message>
    <message>
        <source>Preuve non valable</source>
        <translation>Invalid proof</translation>
    </message>
    <message>
        <source>Demandez à nouveau le fichier à qui vous l’a remis, et comparez l’empreinte imprimée au procès-verbal.</source>
        <translation>Ask whoever gave you the file for it again, and compare the fingerprint printed in the minutes.</translation>
    </message>
</context>
<context>
    <name>ProofReport</name>
    <message numerus="yes">
        <source>%Ln acte(s) signé(s)</source>
        <translation>
            <numerusform>%Ln signed act</numerusform>
            <numerusform>%Ln signed acts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bulletin(s)</source>
        <translation>
            <numerusform>%Ln ballot</numerusform>
            <numerusform>%Ln ballots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{late} en retard, %Ln rejeté(s)</source>
        <translation>
            <numerusform>{late} late, %Ln rejected</numerusform>
            <numerusform>{late} late, %Ln rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln décision(s) signée(s)</source>
        <translation>
            <numerusform>%Ln signed decision</numerusform>
            <numerusform>%Ln signed decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dont %Ln niveau(x) motivé(s)</source>
        <translation>
            <numerusform>of which %Ln level with a reason</numerusform>
            <numerusform>of which %Ln levels with a reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln acte(s) sans effet</source>
        <translation>
            <numerusform>%Ln act without effect</numerusform>
            <numerusform>%Ln acts without effect</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofWords</name>
    <message>
        <source>Le fichier n’est pas une archive de preuve lisible.</source>
        <translation>The file is not a readable proof archive.</translation>
    </message>
    <message>
        <source>L’archive contient deux fois le même fichier.</source>
        <translation>The archive contains the same file twice.</translation>
    </message>
    <message>
        <source>L’archive n’a pas la forme attendue.</source>
        <translation>The archive does not have the expected form.</translation>
    </message>
    <message>
        <source>{entry} n’a pas sa place dans l’archive.</source>
        <translation>{entry} does not belong in the archive.</translation>
    </message>
    <message>
        <source>Il manque {entry} dans l’archive.</source>
        <translation>{entry} is missing from the archive.</translation>
    </message>
    <message>
        <source>L’archive vient d’une version plus récente de Jury.</source>
        <translation>The archive comes from a newer version of Jury.</translation>
    </message>
    <message>
        <source>Un acte d’un autre ordinateur est rangé dans le journal {device} (acte {seq}).</source>
        <translation>A record from another laptop is filed in log {device} (record {seq}).</translation>
    </message>
    <message>
        <source>Il manque l’acte {seq} du journal {device}.</source>
        <translation>Record {seq} of log {device} is missing.</translation>
    </message>
    <message>
        <source>L’acte {seq} du journal {device} n’est pas celui que la présidence a scellé.</source>
        <translation>Record {seq} of log {device} is not the one the chair sealed.</translation>
    </message>
    <message>
        <source>L’acte {seq} du journal {device} a été ajouté après le sceau.</source>
        <translation>Record {seq} of log {device} was added after the seal.</translation>
    </message>
    <message>
        <source>L’acte {seq} du journal {device} ne suit pas celui qui le précède.</source>
        <translation>Record {seq} of log {device} does not follow the one before it.</translation>
    </message>
    <message>
        <source>Un acte vient d’un autre jury.</source>
        <translation>A record comes from another jury.</translation>
    </message>
    <message>
        <source>L’acte fondateur ne correspond pas à l’identité du jury.</source>
        <translation>The founding record does not match the jury identity.</translation>
    </message>
    <message>
        <source>Le journal {device} vient d’un ordinateur inconnu du jury.</source>
        <translation>Log {device} comes from a laptop unknown to the jury.</translation>
    </message>
    <message>
        <source>La signature de l’acte {seq} du journal {device} est fausse.</source>
        <translation>The signature of record {seq} of log {device} is false.</translation>
    </message>
    <message>
        <source>Il manque la clé qui ouvre l’acte {seq} du journal {device}.</source>
        <translation>The key that opens record {seq} of log {device} is missing.</translation>
    </message>
    <message>
        <source>La clé {epoch} du groupe n’est pas celle de ce jury.</source>
        <translation>Group key {epoch} is not this jury’s.</translation>
    </message>
    <message>
        <source>Le sceau final de la présidence manque.</source>
        <translation>The chair’s final seal is missing.</translation>
    </message>
    <message>
        <source>L’acte de clôture manque.</source>
        <translation>The closing record is missing.</translation>
    </message>
    <message>
        <source>Les enveloppes du scrutin n’ont pas été ouvertes.</source>
        <translation>The envelopes of the round have not been opened.</translation>
    </message>
    <message>
        <source>L’acte {seq} du journal {device} n’est pas celui que la fin du scrutin désigne.</source>
        <translation>Record {seq} of log {device} is not the one designated by the end of the round.</translation>
    </message>
    <message>
        <source>Les actes joints ne prouvent pas que le journal {device} existe en double.</source>
        <translation>The records enclosed do not prove that log {device} exists twice.</translation>
    </message>
    <message>
        <source>Les décisions ne couvrent pas exactement les dossiers comptés.</source>
        <translation>The decisions do not cover exactly the dossiers counted.</translation>
    </message>
    <message>
        <source>Le recompte du dossier {dossier} diffère de ce que la clôture signe.</source>
        <translation>The recount of dossier {dossier} differs from what the closing signs.</translation>
    </message>
    <message>
        <source>Le niveau du dossier {dossier} s’écarte du compte sans motif.</source>
        <translation>The level of dossier {dossier} departs from the count without a reason.</translation>
    </message>
    <message>
        <source>Le niveau du dossier {dossier} n’est pas dans l’échelle.</source>
        <translation>The level of dossier {dossier} is not on the scale.</translation>
    </message>
    <message>
        <source>La clôture n’explique pas les dossiers sans catégorie.</source>
        <translation>The closing does not explain the dossiers without a category.</translation>
    </message>
    <message>
        <source>Le code du diplôme du dossier {dossier} est faux.</source>
        <translation>The diploma code of dossier {dossier} is false.</translation>
    </message>
    <message>
        <source>Les totaux signés diffèrent des totaux recalculés.</source>
        <translation>The signed totals differ from the recalculated totals.</translation>
    </message>
    <message>
        <source>La définition de l’édition manque.</source>
        <translation>The edition definition is missing.</translation>
    </message>
    <message>
        <source>La liste des dossiers manque.</source>
        <translation>The list of dossiers is missing.</translation>
    </message>
    <message>
        <source>Le dossier {dossier} manque.</source>
        <translation>Dossier {dossier} is missing.</translation>
    </message>
    <message>
        <source>Un acte n’est pas écrit sous sa forme unique.</source>
        <translation>A record is not written in its canonical form.</translation>
    </message>
    <message>
        <source>Un acte n’a pas la forme attendue.</source>
        <translation>A record does not have the expected form.</translation>
    </message>
    <message>
        <source>Un acte dépasse la taille permise.</source>
        <translation>A record exceeds the permitted size.</translation>
    </message>
    <message>
        <source>Un acte vient d’une version plus récente de Jury.</source>
        <translation>A record comes from a newer version of Jury.</translation>
    </message>
    <message>
        <source>La seconde clé du scrutin n’est pas celle de qui devait la tenir.</source>
        <translation>The second key of the round is not that of its appointed holder.</translation>
    </message>
    <message>
        <source>Il manque un bulletin admis après la clôture (acte {seq} du journal {device}).</source>
        <translation>A ballot admitted after the close is missing (record {seq} of log {device}).</translation>
    </message>
    <message>
        <source>Ce que dit un acte n’a pas la forme attendue.</source>
        <translation>The content of a record does not have the expected form.</translation>
    </message>
    <message>
        <source>Un segment de journal est coupé ou altéré.</source>
        <translation>A log segment is truncated or altered.</translation>
    </message>
</context>
<context>
    <name>PublicationPage</name>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Tout publier dans un dossier…</source>
        <translation>Publish everything to a folder…</translation>
    </message>
    <message>
        <source>Rien à publier pour l’instant</source>
        <translation>Nothing to publish for now</translation>
    </message>
    <message>
        <source>Voir les résultats</source>
        <translation>View results</translation>
    </message>
    <message>
        <source>Où publier&#x202f;?</source>
        <translation>Where should it be published?</translation>
    </message>
    <message>
        <source>Publication en cours</source>
        <translation>Publication in progress</translation>
    </message>
    <message>
        <source>Preuve à vérifier</source>
        <translation>Proof to verify</translation>
    </message>
    <message>
        <source>Preuve (*.zip)</source>
        <translation>Proof (*.zip)</translation>
    </message>
    <message>
        <source>Vérification de la preuve</source>
        <translation>Verifying the proof</translation>
    </message>
    <message>
        <source>Enregistré&#xa0;: {name}</source>
        <translation>Saved: {name}</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Ouvrir le dossier</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Tout est publié.</source>
        <translation>Everything has been published.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fichier(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message>
        <source>Ouvrir {name}</source>
        <translation>Open {name}</translation>
    </message>
    <message>
        <source>Procès-verbal, décisions, palmarès et preuve viennent de la clôture signée par la présidence. Vérifier une preuve reste possible ici.</source>
        <translation>Minutes, decisions, list of laureates and proof come from the closing signed by the chair. A proof can still be verified here.</translation>
    </message>
    <message>
        <source>Tout publier</source>
        <translation>Publish everything</translation>
    </message>
    <message>
        <source>Procès-verbal, décisions, palmarès, diplômes et preuve dans un même dossier. Les mêmes actes donnent toujours les mêmes fichiers.</source>
        <translation>Minutes, decisions, list of laureates, diplomas and proof in a single folder. The same records always give the same files.</translation>
    </message>
    <message>
        <source>Procès-verbal</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Le procès-verbal tel qu’il sera imprimé</source>
        <translation>The minutes as they will be printed</translation>
    </message>
    <message>
        <source>Il est composé à partir des actes signés.</source>
        <translation>They are composed from the signed records.</translation>
    </message>
    <message>
        <source>Voir l’aperçu</source>
        <translation>View the preview</translation>
    </message>
</context>
<context>
    <name>QrSheet</name>
    <message>
        <source>Code QR à scanner</source>
        <translation>QR code to scan</translation>
    </message>
    <message>
        <source>Enregistrer l’image du code</source>
        <translation>Save the picture of the code</translation>
    </message>
    <message>
        <source>Images PNG (*.png)</source>
        <translation>PNG images (*.png)</translation>
    </message>
    <message>
        <source>Image enregistrée&#xa0;: {name}</source>
        <translation>Picture saved: {name}</translation>
    </message>
    <message>
        <source>L’écriture a échoué. Choisissez un autre dossier.</source>
        <translation>Writing failed. Choose another folder.</translation>
    </message>
    <message>
        <source>Aucune imprimante n’est installée sur cet ordinateur&#xa0;:</source>
        <translation>No printer is installed on this laptop:</translation>
    </message>
    <message>
        <source>enregistrez l’image.</source>
        <translation>save the picture.</translation>
    </message>
    <message>
        <source>La feuille est partie à l’imprimante.</source>
        <translation>The sheet has gone to the printer.</translation>
    </message>
    <message>
        <source>Enregistrer l’image…</source>
        <translation>Save the picture…</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Le dossier</source>
        <translation>The dossier</translation>
    </message>
    <message>
        <source>Parties du dossier</source>
        <translation>Parts of the dossier</translation>
    </message>
    <message>
        <source>Contexte et contact</source>
        <translation>Background and contact</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiatives</translation>
    </message>
    <message>
        <source>Ma note</source>
        <translation>My note</translation>
    </message>
    <message>
        <source>Pièces jointes</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Chercher dans ce dossier…</source>
        <translation>Search in this dossier…</translation>
    </message>
    <message>
        <source>Titres seuls</source>
        <translation>Titles only</translation>
    </message>
    <message>
        <source>Rien ne correspond</source>
        <translation>No matches</translation>
    </message>
    <message>
        <source>Aucune initiative de ce dossier ne contient ces mots.</source>
        <translation>No initiative in this dossier contains these words.</translation>
    </message>
    <message>
        <source>Montrer toutes les initiatives</source>
        <translation>Show all initiatives</translation>
    </message>
    <message>
        <source>Initiatives ({count})</source>
        <translation>Initiatives ({count})</translation>
    </message>
    <message>
        <source>Pièces jointes ({count})</source>
        <translation>Attachments ({count})</translation>
    </message>
    <message>
        <source>{issue}&#xa0;: revenir à tous les enjeux</source>
        <translation>{issue}: back to all issues</translation>
    </message>
    <message numerus="yes">
        <source>%Ln initiative(s) trouvée(s)</source>
        <translation>
            <numerusform>%Ln initiative found</numerusform>
            <numerusform>%Ln initiatives found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Indiquez d’abord un motif.</source>
        <translation>Enter a reason first.</translation>
    </message>
</context>
<context>
    <name>RefusedCard</name>
    <message>
        <source>Mis de côté</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Aucun fichier refusé.</source>
        <translation>No files refused.</translation>
    </message>
    <message>
        <source>Tout relire</source>
        <translation>Reread everything</translation>
    </message>
    <message>
        <source>Relit chaque fichier des lieux d’échange, et remet ce qui s’y est abîmé.</source>
        <translation>Rereads every file of the exchange places, and restores what was damaged there.</translation>
    </message>
</context>
<context>
    <name>RequestsCard</name>
    <message>
        <source>Admettre la sélection</source>
        <translation>Admit selected</translation>
    </message>
    <message>
        <source>Appelez la personne&#xa0;: les six chiffres qu’elle lit sur son ordinateur doivent être ceux d’ici. Cochez, puis admettez.</source>
        <translation>Call the person: the six digits they read on their laptop must be the ones shown here. Tick, then admit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ordinateur(s) à admettre</source>
        <translation>
            <numerusform>%Ln laptop to admit</numerusform>
            <numerusform>%Ln laptops to admit</numerusform>
        </translation>
    </message>
    <message>
        <source>Deux ordinateurs ont répondu à l’invitation de {names}.</source>
        <translation>Two laptops answered the invitation of {names}.</translation>
    </message>
    <message>
        <source>Quelqu’un d’autre a pu l’obtenir. Appelez la personne&#xa0;: n’admettez que l’ordinateur dont elle lit elle-même les chiffres. Au moindre doute, n’admettez personne et faites une nouvelle invitation.</source>
        <translation>Someone else may have got hold of it. Call the person: admit only the laptop whose digits they read out themselves. If in any doubt, admit nobody and make a new invitation.</translation>
    </message>
    <message>
        <source>{name}, ordinateur {laptop}, chiffres {digits}</source>
        <translation>{name}, laptop {laptop}, digits {digits}</translation>
    </message>
    <message>
        <source>Deux demandes pour cette invitation</source>
        <translation>Two requests for this invitation</translation>
    </message>
    <message>
        <source>N’admettez que celle dont la personne lit les chiffres elle-même.</source>
        <translation>Admit only the one whose digits the person reads out themselves.</translation>
    </message>
    <message>
        <source>Second ordinateur</source>
        <translation>Second laptop</translation>
    </message>
    <message>
        <source>Chiffres&#xa0;: {digits}</source>
        <translation>Digits: {digits}</translation>
    </message>
    <message>
        <source>Comparez les chiffres et cochez les ordinateurs à admettre.</source>
        <translation>Compare the digits and tick the laptops to admit.</translation>
    </message>
</context>
<context>
    <name>ResultDetail</name>
    <message>
        <source>Choisissez un dossier dans la liste.</source>
        <translation>Choose a dossier from the list.</translation>
    </message>
    <message>
        <source>Explication&#xa0;: {name}</source>
        <translation>Explanation: {name}</translation>
    </message>
    <message>
        <source>sans catégorie</source>
        <translation>no category</translation>
    </message>
    <message>
        <source>rang {rank}</source>
        <translation>rank {rank}</translation>
    </message>
    <message>
        <source>Niveau proposé en délibération, autre que le calcul. Motif&#xa0;: {reason}</source>
        <translation>Level proposed in deliberation, different from the calculation. Reason: {reason}</translation>
    </message>
    <message>
        <source>Répartition des notes</source>
        <translation>Distribution of grades</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) exprimée(s)</source>
        <translation>
            <numerusform>%Ln grade given</numerusform>
            <numerusform>%Ln grades given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln juré(s)</source>
        <translation>
            <numerusform>%Ln juror</numerusform>
            <numerusform>%Ln jurors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln déport(s)</source>
        <translation>
            <numerusform>%Ln withdrawal</numerusform>
            <numerusform>%Ln withdrawals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln abstention(s)</source>
        <translation>
            <numerusform>%Ln abstention</numerusform>
            <numerusform>%Ln abstentions</numerusform>
        </translation>
    </message>
    <message>
        <source>quorum&#xa0;: {needed}</source>
        <translation>quorum: {needed}</translation>
    </message>
    <message numerus="yes">
        <source>Pour {level} @, %Ln juré(s) devraient changer leur note.</source>
        <translation>
            <numerusform>For {level} @, %Ln juror would have to change their grade.</numerusform>
            <numerusform>For {level} @, %Ln jurors would have to change their grade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Doivent sortir pendant la discussion&#xa0;: {names}.</source>
        <translation>Must leave during the discussion: {names}.</translation>
    </message>
    <message>
        <source>Pour la discussion</source>
        <translation>For discussion</translation>
    </message>
    <message>
        <source>Une seule voix suffit à changer le niveau.</source>
        <translation>A single vote is enough to change the level.</translation>
    </message>
    <message>
        <source>Avis partagés&#xa0;: un quart au moins donnait plus, un quart au moins donnait moins.</source>
        <translation>Divided opinions: at least a quarter gave more, at least a quarter gave less.</translation>
    </message>
    <message>
        <source>L’ordre devant le suivant tient à une seule voix.</source>
        <translation>The order ahead of the next one rests on a single vote.</translation>
    </message>
    <message>
        <source>Une autre règle courante (le jugement usuel) inverserait l’ordre avec le suivant.</source>
        <translation>Another common rule (usual judgment) would reverse the order with the next one.</translation>
    </message>
    <message>
        <source>Devant le suivant</source>
        <translation>Ahead of the next one</translation>
    </message>
    <message>
        <source>Ouvrir le dossier</source>
        <translation>Open the dossier</translation>
    </message>
    <message>
        <source>Comparer avec le suivant</source>
        <translation>Compare with the next one</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Sans quorum</source>
        <translation>No quorum</translation>
    </message>
    <message>
        <source>À une voix</source>
        <translation>By one vote</translation>
    </message>
    <message>
        <source>Avis partagés</source>
        <translation>Divided opinions</translation>
    </message>
    <message>
        <source>Ordre serré</source>
        <translation>Close order</translation>
    </message>
    <message>
        <source>Autre règle</source>
        <translation>Other rule</translation>
    </message>
    <message>
        <source>ex æquo</source>
        <translation>tied</translation>
    </message>
    <message>
        <source>{rank} ex æquo</source>
        <translation>{rank} tied</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Niveau</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Répartition</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Exprimées</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Dép.</source>
        <translation>Wdr.</translation>
    </message>
    <message>
        <source>Abst.</source>
        <translation>Abst.</translation>
    </message>
    <message>
        <source>À noter</source>
        <translation>Of note</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Résultats</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Listes de résultats</source>
        <translation>Results lists</translation>
    </message>
    <message>
        <source>Édition {vintage}</source>
        <translation>Edition {vintage}</translation>
    </message>
    <message>
        <source>Délibération</source>
        <translation>Deliberation</translation>
    </message>
    <message>
        <source>Comptage des bulletins</source>
        <translation>Counting the ballots</translation>
    </message>
    <message numerus="yes">
        <source>%Ln niveau(x) modifié(s)</source>
        <translation>
            <numerusform>%Ln level changed</numerusform>
            <numerusform>%Ln levels changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dossier(s)</source>
        <translation>
            <numerusform>%Ln dossier</numerusform>
            <numerusform>%Ln dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Classement ({count})</source>
        <translation>Ranking ({count})</translation>
    </message>
    <message>
        <source>Non classés ({count})</source>
        <translation>Unranked ({count})</translation>
    </message>
    <message>
        <source>Ordre de discussion ({count})</source>
        <translation>Discussion order ({count})</translation>
    </message>
    <message>
        <source>Aucun dossier ne répond à ces filtres.</source>
        <translation>No dossier matches these filters.</translation>
    </message>
    <message>
        <source>Du plus haut au plus bas&#x202f;; à rang égal, l’égalité est exacte.</source>
        <translation>From highest to lowest; where ranks are equal, the tie is exact.</translation>
    </message>
    <message>
        <source>Quorum non atteint&#xa0;: ni derniers, ni zéro, simplement à part.</source>
        <translation>Quorum not reached: neither last nor zero, simply set apart.</translation>
    </message>
    <message>
        <source>Sans quorum d’abord, puis au plus près d’un autre niveau, puis les plus dispersés.</source>
        <translation>Without quorum first, then closest to another level, then most dispersed.</translation>
    </message>
</context>
<context>
    <name>RoomCard</name>
    <message>
        <source>Dans la salle</source>
        <translation>In the room</translation>
    </message>
    <message>
        <source>Ouvrir une salle</source>
        <translation>Open a room</translation>
    </message>
    <message>
        <source>Montrer en grand</source>
        <translation>Show large</translation>
    </message>
    <message>
        <source>Fermer la salle</source>
        <translation>Close the room</translation>
    </message>
    <message>
        <source>Rejoindre la salle</source>
        <translation>Join the room</translation>
    </message>
    <message>
        <source>Sur votre ordinateur, dans Échanges&#xa0;: Ajouter un lieu d’échange, Ordinateur dans la salle. Même réseau sans fil que cet écran.</source>
        <translation>On your laptop, in Exchanges: Add an exchange place, Laptop in the room. Same wireless network as this screen.</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Mot de passe</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Code QR de la salle</source>
        <translation>QR code of the room</translation>
    </message>
</context>
<context>
    <name>RoomDesk</name>
    <message>
        <source>Ma salle</source>
        <translation>My room</translation>
    </message>
</context>
<context>
    <name>RoomFields</name>
    <message>
        <source>Image du code de la salle</source>
        <translation>Picture of the room code</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.webp *.bmp);;Tous les fichiers (*)</source>
        <translation>Images (*.png *.jpg *.jpeg *.webp *.bmp);;All files (*)</translation>
    </message>
    <message>
        <source>Rempli par l’image, ou collé ici.</source>
        <translation>Filled in by the picture, or pasted here.</translation>
    </message>
    <message>
        <source>Code de la salle</source>
        <translation>Room code</translation>
    </message>
    <message>
        <source>Sans code&#xa0;: ce qui est écrit à l’écran de la salle.</source>
        <translation>Without a code: what the room’s screen shows.</translation>
    </message>
    <message>
        <source>ou son adresse</source>
        <translation>or its address</translation>
    </message>
    <message>
        <source>et son mot de passe</source>
        <translation>and its password</translation>
    </message>
</context>
<context>
    <name>RoomWords</name>
    <message>
        <source>Fermée</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Arrêtée</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Réseau changé</source>
        <translation>Network changed</translation>
    </message>
    <message>
        <source>Ouverte</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Sans internet&#xa0;: les ordinateurs présents échangent avec celui-ci, par le réseau de la salle ou le partage de connexion d’un téléphone.</source>
        <translation>Without internet: the laptops present exchange with this one, over the room’s network or a phone’s hotspot.</translation>
    </message>
    <message>
        <source>La salle s’est arrêtée. Rien n’est perdu&#xa0;: ouvrez-la à nouveau.</source>
        <translation>The room stopped. Nothing is lost: open it again.</translation>
    </message>
    <message>
        <source>Cet ordinateur a changé de réseau. Ouvrez la salle à nouveau&#xa0;: le code change, le mot de passe reste.</source>
        <translation>This laptop changed network. Open the room again: the code changes, the password stays.</translation>
    </message>
    <message>
        <source>Les autres scannent ce code, ou saisissent l’adresse et le mot de passe.</source>
        <translation>The others scan this code, or type the address and the password.</translation>
    </message>
    <message>
        <source>Personne n’est encore entré.</source>
        <translation>Nobody has come in yet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ordinateur(s) entré(s)</source>
        <translation>
            <numerusform>%Ln laptop came in</numerusform>
            <numerusform>%Ln laptops came in</numerusform>
        </translation>
    </message>
    <message>
        <source>à l’instant</source>
        <translation>just now</translation>
    </message>
    <message>
        <source>il y a {minutes} min</source>
        <translation>{minutes} min ago</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fichier(s) déposé(s)</source>
        <translation>
            <numerusform>%Ln file left</numerusform>
            <numerusform>%Ln files left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln demande(s) sans le bon mot de passe</source>
        <translation>
            <numerusform>%Ln request without the right password</numerusform>
            <numerusform>%Ln requests without the right password</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundsPage</name>
    <message>
        <source>Scrutins</source>
        <translation>Rounds</translation>
    </message>
    <message>
        <source>Scrutins précédents</source>
        <translation>Previous rounds</translation>
    </message>
    <message>
        <source>Étapes du scrutin</source>
        <translation>Round stages</translation>
    </message>
    <message>
        <source>Ouvrir un nouveau scrutin…</source>
        <translation>Open a new round…</translation>
    </message>
    <message>
        <source>Voir les résultats</source>
        <translation>View the results</translation>
    </message>
    <message>
        <source>Clés et bulletins tardifs</source>
        <translation>Keys and late ballots</translation>
    </message>
    <message>
        <source>Édition {vintage}</source>
        <translation>Edition {vintage}</translation>
    </message>
    <message>
        <source>Délibération</source>
        <translation>Deliberation</translation>
    </message>
    <message>
        <source>Ouvert le {moment}</source>
        <translation>Opened on {moment}</translation>
    </message>
    <message>
        <source>Clos le {moment}</source>
        <translation>Closed on {moment}</translation>
    </message>
    <message>
        <source>Enveloppes ouvertes le {moment}</source>
        <translation>Envelopes opened on {moment}</translation>
    </message>
    <message>
        <source>Échanger d’abord</source>
        <translation>Exchange first</translation>
    </message>
    <message>
        <source>Le scrutin est ouvert. Échangez pour que les jurés le voient.</source>
        <translation>The round is open. Exchange so that the jurors can see it.</translation>
    </message>
    <message>
        <source>Le scrutin est clos. Vous pouvez ouvrir les enveloppes.</source>
        <translation>The round is closed. You can open the envelopes.</translation>
    </message>
    <message>
        <source>Votre clé est donnée. Échangez&#x202f;; la seconde est attendue.</source>
        <translation>Your key is given. Exchange; the second one is awaited.</translation>
    </message>
    <message>
        <source>Les enveloppes sont ouvertes. Vous seul voyez les résultats.</source>
        <translation>The envelopes are open. Only you can see the results.</translation>
    </message>
    <message numerus="yes">
        <source>Échange fait&#xa0;: %Ln élément(s) reçu(s).</source>
        <translation>
            <numerusform>Exchange done: %Ln item received.</numerusform>
            <numerusform>Exchange done: %Ln items received.</numerusform>
        </translation>
    </message>
    <message>
        <source>Les résultats sont montrés. Échangez pour qu’ils soient lus.</source>
        <translation>The results are shown. Exchange so that they can be read.</translation>
    </message>
    <message>
        <source>Scrutin n°&#xa0;{rank}, ouvert le {opened}&#xa0;: {answers}</source>
        <translation>Round {rank}, opened on {opened}: {answers}</translation>
    </message>
    <message>
        <source>Échange avant la clôture</source>
        <translation>Exchange before closing</translation>
    </message>
    <message>
        <source>Échange interrompu</source>
        <translation>Exchange interrupted</translation>
    </message>
</context>
<context>
    <name>RowsEditor</name>
    <message>
        <source>Monter&#xa0;: {line}</source>
        <translation>Move up: {line}</translation>
    </message>
    <message>
        <source>Descendre&#xa0;: {line}</source>
        <translation>Move down: {line}</translation>
    </message>
    <message>
        <source>Retirer&#xa0;: {line}</source>
        <translation>Remove: {line}</translation>
    </message>
</context>
<context>
    <name>SavedMark</name>
    <message>
        <source>Enregistré sur cet ordinateur</source>
        <translation>Saved on this laptop</translation>
    </message>
    <message>
        <source>Modifications non enregistrées</source>
        <translation>Unsaved changes</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Effacer la recherche</source>
        <translation>Clear the search</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Montrer le mot de passe</source>
        <translation>Show the password</translation>
    </message>
    <message>
        <source>Cacher le mot de passe</source>
        <translation>Hide the password</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Affichage</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>Thème</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Prend effet au prochain démarrage.</source>
        <translation>Takes effect at the next start.</translation>
    </message>
    <message>
        <source>À propos de cet ordinateur</source>
        <translation>About this laptop</translation>
    </message>
    <message>
        <source>Comme le système</source>
        <translation>Same as the system</translation>
    </message>
    <message>
        <source>Clair</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Sombre</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>{scale}&#xa0;%</source>
        <translation>{scale}%</translation>
    </message>
</context>
<context>
    <name>ShortcutsOverlay</name>
    <message>
        <source>Raccourcis clavier</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Dossier {letter}</source>
        <translation>Dossier {letter}</translation>
    </message>
    <message>
        <source>Choisir un autre dossier {letter}</source>
        <translation>Choose another dossier {letter}</translation>
    </message>
    <message>
        <source>Ouvrir le dossier {letter}</source>
        <translation>Open dossier {letter}</translation>
    </message>
    <message>
        <source>Dossier {number}</source>
        <translation>Dossier {number}</translation>
    </message>
    <message>
        <source>{letter}&#xa0;: {name}</source>
        <translation>{letter}: {name}</translation>
    </message>
    <message>
        <source>Mon bulletin sur {name}</source>
        <translation>My ballot on {name}</translation>
    </message>
</context>
<context>
    <name>SieveBar</name>
    <message>
        <source>Nom ou numéro…</source>
        <translation>Name or number…</translation>
    </message>
    <message>
        <source>Chercher un dossier</source>
        <translation>Find a dossier</translation>
    </message>
    <message>
        <source>Niveau</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Catégorie</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>À noter</source>
        <translation>Of note</translation>
    </message>
    <message>
        <source>Enlever les filtres</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Sans niveau</source>
        <translation>No level</translation>
    </message>
    <message>
        <source>Sans catégorie</source>
        <translation>No category</translation>
    </message>
</context>
<context>
    <name>SignedCard</name>
    <message>
        <source>La délibération est close et signée</source>
        <translation>The deliberation is closed and signed</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Lecture de l’empreinte…</source>
        <translation>Reading the fingerprint…</translation>
    </message>
    <message>
        <source>Catégories&#xa0;: {reason}</source>
        <translation>Categories: {reason}</translation>
    </message>
    <message>
        <source>Le {moment}, par {name}. Empreinte de la clôture&#xa0;:</source>
        <translation>On {moment}, by {name}. Fingerprint of the closing:</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>Réponses reçues ici</source>
        <translation>Answers received here</translation>
    </message>
    <message>
        <source>Jurés appelés à noter</source>
        <translation>Jurors called to grade</translation>
    </message>
    <message>
        <source>Dossiers à noter</source>
        <translation>Dossiers to grade</translation>
    </message>
    <message>
        <source>Réponses tardives</source>
        <translation>Late answers</translation>
    </message>
    <message>
        <source>Scrutin n°&#xa0;1, à ouvrir</source>
        <translation>Round 1, to be opened</translation>
    </message>
    <message>
        <source>Scrutin n°&#xa0;{rank}</source>
        <translation>Round {rank}</translation>
    </message>
    <message>
        <source>toutes sont là</source>
        <translation>all are in</translation>
    </message>
    <message>
        <source>{share} des attendues</source>
        <translation>{share} of those expected</translation>
    </message>
    <message>
        <source>aucune après la clôture</source>
        <translation>none after closing</translation>
    </message>
    <message>
        <source>hors du compte, sauf admission</source>
        <translation>not counted, unless admitted</translation>
    </message>
    <message>
        <source>le scrutin n’est pas clos</source>
        <translation>the round is not closed</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>fait</source>
        <translation>done</translation>
    </message>
    <message>
        <source>étape en cours</source>
        <translation>current step</translation>
    </message>
    <message>
        <source>à venir</source>
        <translation>to come</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Créé</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Ouvert</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Clos</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Montré au jury</source>
        <translation>Shown to the jury</translation>
    </message>
    <message>
        <source>Pas encore ouvert</source>
        <translation>Not yet open</translation>
    </message>
    <message>
        <source>Scrutin ouvert</source>
        <translation>Round open</translation>
    </message>
    <message>
        <source>Clos, encore scellé</source>
        <translation>Closed, still sealed</translation>
    </message>
    <message>
        <source>Enveloppes ouvertes</source>
        <translation>Envelopes opened</translation>
    </message>
    <message>
        <source>Enveloppes ouvertes, résultats pas encore montrés</source>
        <translation>Envelopes opened, results not shown yet</translation>
    </message>
    <message>
        <source>Résultats montrés au jury</source>
        <translation>Results shown to the jury</translation>
    </message>
    <message>
        <source>Ouvrir le scrutin</source>
        <translation>Open the round</translation>
    </message>
    <message>
        <source>Clore le scrutin</source>
        <translation>Close the round</translation>
    </message>
    <message>
        <source>Ouvrir les enveloppes</source>
        <translation>Open the envelopes</translation>
    </message>
    <message>
        <source>Montrer les résultats au jury</source>
        <translation>Show the results to the jury</translation>
    </message>
    <message>
        <source>Les jurés peuvent noter&#x202f;; chaque bulletin reste scellé.</source>
        <translation>Jurors can grade; every ballot stays sealed.</translation>
    </message>
    <message>
        <source>Les bulletins reçus ici comptent, et eux seuls.</source>
        <translation>The ballots received here count, and only those.</translation>
    </message>
    <message>
        <source>Les notes deviennent lisibles par la présidence.</source>
        <translation>The chair can now read the grades.</translation>
    </message>
    <message>
        <source>Chaque juré voit les résultats sur son ordinateur.</source>
        <translation>Each juror sees the results on their own laptop.</translation>
    </message>
    <message>
        <source>La délibération est close et signée.</source>
        <translation>The deliberation is closed and signed.</translation>
    </message>
    <message>
        <source>L’édition n’est pas encore définie.</source>
        <translation>The edition is not yet defined.</translation>
    </message>
    <message>
        <source>Aucun dossier n’est importé&#xa0;: il n’y a rien à noter.</source>
        <translation>No dossiers have been imported: there is nothing to grade.</translation>
    </message>
    <message>
        <source>Aucun membre du jury n’est inscrit.</source>
        <translation>No jury members are registered.</translation>
    </message>
    <message>
        <source>Un scrutin est déjà ouvert.</source>
        <translation>A round is already open.</translation>
    </message>
    <message>
        <source>Votre clé est donnée&#xa0;: les enveloppes s’ouvriront avec la seconde.</source>
        <translation>Your key is given: the envelopes will open with the second one.</translation>
    </message>
    <message>
        <source>Ouvrez d’abord les enveloppes du scrutin clos.</source>
        <translation>Open the envelopes of the closed round first.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln juré(s) pourront noter, chacun sur son ordinateur.</source>
        <translation>
            <numerusform>%Ln juror will be able to grade, on their own laptop.</numerusform>
            <numerusform>%Ln jurors will be able to grade, each on their own laptop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dossier(s) seront à noter.</source>
        <translation>
            <numerusform>%Ln dossier will be graded.</numerusform>
            <numerusform>%Ln dossiers will be graded.</numerusform>
        </translation>
    </message>
    <message>
        <source>Les bulletins restent scellés jusqu’à l’ouverture des enveloppes.</source>
        <translation>Ballots stay sealed until the envelopes are opened.</translation>
    </message>
    <message>
        <source>La liste des jurés et celle des dossiers sont fixées pour tout le scrutin.</source>
        <translation>The lists of jurors and dossiers are fixed for the whole round.</translation>
    </message>
    <message>
        <source>Les résultats du scrutin précédent ne feront plus foi&#xa0;: chacun renote.</source>
        <translation>The results of the previous round will no longer stand: everyone grades again.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln juré(s) n’ont pas encore d’ordinateur admis&#xa0;: ils noteront une fois admis.</source>
        <translation>
            <numerusform>%Ln juror does not yet have an admitted laptop: they will grade once admitted.</numerusform>
            <numerusform>%Ln jurors do not yet have an admitted laptop: they will grade once admitted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ouvrir le scrutin n°&#xa0;{rank}&#x202f;?</source>
        <translation>Open round {rank}?</translation>
    </message>
    <message>
        <source>Noteront</source>
        <translation>Will grade</translation>
    </message>
    <message>
        <source>Réponses manquantes&#xa0;: {left} sur {expected}. Arrivées après la clôture, elles ne compteront pas&#xa0;: échangez une dernière fois avant de clore.</source>
        <translation>Missing answers: {left} of {expected}. If they arrive after closing, they will not count: exchange one last time before you close.</translation>
    </message>
    <message>
        <source>Clore le scrutin n°&#xa0;{rank}&#x202f;?</source>
        <translation>Close round {rank}?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln réponse(s) reçues ici compteront.</source>
        <translation>
            <numerusform>%Ln answer received here will count.</numerusform>
            <numerusform>%Ln answers received here will count.</numerusform>
        </translation>
    </message>
    <message>
        <source>La liste exacte des bulletins retenus est signée et diffusée.</source>
        <translation>The exact list of accepted ballots is signed and shared.</translation>
    </message>
    <message>
        <source>Un scrutin clos ne se rouvre pas.</source>
        <translation>A closed round cannot be reopened.</translation>
    </message>
    <message>
        <source>Un bulletin arrivé plus tard est tardif&#xa0;: il ne compte que si vous l’admettez, avec un motif, avant l’ouverture.</source>
        <translation>A ballot that arrives later is late: it counts only if you admit it, with a reason, before the opening.</translation>
    </message>
    <message>
        <source>N’ont pas fini</source>
        <translation>Have not finished</translation>
    </message>
    <message>
        <source>Ouvrir les enveloppes du scrutin n°&#xa0;{rank}&#x202f;?</source>
        <translation>Open the envelopes of round {rank}?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln réponse(s) seront ouvertes et comptées.</source>
        <translation>
            <numerusform>%Ln answer will be opened and counted.</numerusform>
            <numerusform>%Ln answers will be opened and counted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Vous verrez le résultat aussitôt.</source>
        <translation>You will see the result straight away.</translation>
    </message>
    <message>
        <source>Les jurés ne voient rien avant que vous ne le leur montriez.</source>
        <translation>Jurors see nothing until you show it to them.</translation>
    </message>
    <message>
        <source>Des enveloppes ouvertes ne se referment pas&#xa0;: le moment est signé.</source>
        <translation>Opened envelopes cannot be closed again: the moment is signed.</translation>
    </message>
    <message>
        <source>Donner votre clé du scrutin n°&#xa0;{rank}&#x202f;?</source>
        <translation>Give your key of round no. {rank}?</translation>
    </message>
    <message>
        <source>Les enveloppes s’ouvriront avec la clé de {name}.</source>
        <translation>The envelopes will open with the key of {name}.</translation>
    </message>
    <message>
        <source>Échangez ensuite, pour que {name} le sache.</source>
        <translation>Then exchange, so that {name} knows.</translation>
    </message>
    <message>
        <source>Une clé donnée ne se reprend pas&#xa0;: plus aucun bulletin tardif n’entre.</source>
        <translation>A key once given cannot be taken back: no late ballot comes in any more.</translation>
    </message>
    <message>
        <source>Donner ma clé</source>
        <translation>Give my key</translation>
    </message>
    <message>
        <source>Montrer les résultats du scrutin n°&#xa0;{rank} au jury&#x202f;?</source>
        <translation>Show the results of round {rank} to the jury?</translation>
    </message>
    <message>
        <source>Au prochain échange, chaque juré lit les niveaux et les répartitions.</source>
        <translation>At the next exchange, each juror can read the levels and distributions.</translation>
    </message>
    <message>
        <source>Aucun écran ne montre qui a donné quelle note.</source>
        <translation>No screen shows who gave which grade.</translation>
    </message>
    <message>
        <source>Ce qui a été montré ne peut plus être caché.</source>
        <translation>What has been shown can no longer be hidden.</translation>
    </message>
    <message>
        <source>Montrer au jury</source>
        <translation>Show to the jury</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Étape {rank} sur {total}&#xa0;: {title}</source>
        <translation>Step {rank} of {total}: {title}</translation>
    </message>
    <message>
        <source>Toutes les étapes sont faites</source>
        <translation>All steps are done</translation>
    </message>
</context>
<context>
    <name>StepsPage</name>
    <message>
        <source>Retour à l’accueil</source>
        <translation>Back to home</translation>
    </message>
</context>
<context>
    <name>StoreEditor</name>
    <message>
        <source>Où échanger</source>
        <translation>Where to exchange</translation>
    </message>
    <message>
        <source>Essayer</source>
        <translation>Try it</translation>
    </message>
</context>
<context>
    <name>StoreWords</name>
    <message>
        <source>Choisissez le dossier d’échange du jury.</source>
        <translation>Choose the jury’s exchange folder.</translation>
    </message>
    <message>
        <source>Scannez ou collez le code affiché par l’ordinateur de la salle.</source>
        <translation>Scan or paste the code shown by the room’s laptop.</translation>
    </message>
    <message>
        <source>Ce n’est pas le code d’une salle de Jury.</source>
        <translation>This is not the code of a Jury room.</translation>
    </message>
    <message>
        <source>Ce code vient d’une version plus récente de Jury&#xa0;: mettez Jury à jour.</source>
        <translation>This code comes from a newer version of Jury: update Jury.</translation>
    </message>
    <message>
        <source>Ce code est coupé&#xa0;: copiez-le en entier.</source>
        <translation>This code is cut short: copy all of it.</translation>
    </message>
    <message>
        <source>Cette adresse n’est pas celle d’un ordinateur proche.</source>
        <translation>This address is not that of a nearby laptop.</translation>
    </message>
    <message>
        <source>Une adresse de salle s’écrit ainsi&#xa0;: 192.168.1.20:8642.</source>
        <translation>A room address is written like this: 192.168.1.20:8642.</translation>
    </message>
    <message>
        <source>Ce mot de passe comporte une erreur. Relisez-le à l’écran.</source>
        <translation>This password has a mistake. Read it again on the screen.</translation>
    </message>
    <message>
        <source>Indiquez l’adresse du serveur.</source>
        <translation>Give the server’s address.</translation>
    </message>
    <message>
        <source>Une adresse s’écrit ainsi&#xa0;: https://nuage.exemple.fr.</source>
        <translation>An address is written like this: https://cloud.example.org.</translation>
    </message>
    <message>
        <source>Indiquez l’identifiant.</source>
        <translation>Give the user name.</translation>
    </message>
    <message>
        <source>Indiquez le mot de passe.</source>
        <translation>Give the password.</translation>
    </message>
    <message>
        <source>Indiquez la clé d’accès.</source>
        <translation>Give the access key.</translation>
    </message>
    <message>
        <source>Indiquez le secret.</source>
        <translation>Give the secret.</translation>
    </message>
    <message>
        <source>Indiquez le nom du compartiment.</source>
        <translation>Give the name of the bucket.</translation>
    </message>
    <message>
        <source>Seulement des lettres sans accent, des chiffres et des tirets.</source>
        <translation>Only unaccented letters, digits and dashes.</translation>
    </message>
    <message>
        <source>Le serveur refuse l’identifiant ou le mot de passe.</source>
        <translation>The server refuses the user name or password.</translation>
    </message>
    <message>
        <source>Dans Nextcloud, créez un mot de passe d’application (Paramètres, Sécurité) et collez-le ici. Jury n’essaie pas une seconde fois de lui-même.</source>
        <translation>In Nextcloud, create an app password (Settings, Security) and paste it here. Jury does not try a second time by itself.</translation>
    </message>
    <message>
        <source>Le serveur refuse la clé ou le secret.</source>
        <translation>The server refuses the key or secret.</translation>
    </message>
    <message>
        <source>Vérifiez-les, et que cette clé peut lire et écrire dans le compartiment.</source>
        <translation>Check them, and that this key may read and write in the bucket.</translation>
    </message>
    <message>
        <source>La salle refuse ce mot de passe.</source>
        <translation>The room refuses this password.</translation>
    </message>
    <message>
        <source>Elle a sans doute été rouverte&#xa0;: scannez le code affiché maintenant.</source>
        <translation>It was probably opened again: scan the code shown now.</translation>
    </message>
    <message>
        <source>Le serveur ne répond pas à cette adresse.</source>
        <translation>The server does not answer at this address.</translation>
    </message>
    <message>
        <source>Vérifiez l’adresse et le réseau. Certains réseaux bloquent ces accès.</source>
        <translation>Check the address and the network. Some networks block this access.</translation>
    </message>
    <message>
        <source>Le serveur ne répond pas, ou n’a pas ce compartiment.</source>
        <translation>The server does not answer, or does not have this bucket.</translation>
    </message>
    <message>
        <source>Vérifiez l’adresse, le compartiment et le réseau.</source>
        <translation>Check the address, the bucket and the network.</translation>
    </message>
    <message>
        <source>L’ordinateur de la salle ne répond pas.</source>
        <translation>The room’s laptop does not answer.</translation>
    </message>
    <message>
        <source>Rejoignez le même réseau sans fil que lui, puis essayez à nouveau.</source>
        <translation>Join the same wireless network, then try again.</translation>
    </message>
    <message>
        <source>Ce dossier est introuvable.</source>
        <translation>This folder cannot be found.</translation>
    </message>
    <message>
        <source>Branchez la clé ou rétablissez le partage, ou choisissez-en un autre.</source>
        <translation>Plug in the stick or restore the share, or choose another one.</translation>
    </message>
    <message>
        <source>Il n’y a plus de place dans ce dossier.</source>
        <translation>There is no room left in this folder.</translation>
    </message>
    <message>
        <source>Libérez de la place, ou choisissez-en un autre.</source>
        <translation>Free some space, or choose another one.</translation>
    </message>
    <message>
        <source>Ce dossier refuse l’écriture.</source>
        <translation>This folder refuses writing.</translation>
    </message>
    <message>
        <source>Demandez le droit d’y écrire. Une clé a parfois un verrou sur le côté.</source>
        <translation>Ask for permission to write there. A stick sometimes has a lock on its side.</translation>
    </message>
    <message>
        <source>Le serveur refuse l’écriture.</source>
        <translation>The server refuses writing.</translation>
    </message>
    <message>
        <source>Demandez un partage où l’on peut déposer des fichiers.</source>
        <translation>Ask for a share where files can be uploaded.</translation>
    </message>
    <message>
        <source>Le compartiment refuse l’écriture.</source>
        <translation>The bucket refuses writing.</translation>
    </message>
    <message>
        <source>Donnez à cette clé le droit d’y écrire.</source>
        <translation>Give this key permission to write there.</translation>
    </message>
    <message>
        <source>Dossier ou clé USB</source>
        <translation>Folder or USB stick</translation>
    </message>
    <message>
        <source>Un partage du réseau, un dossier synchronisé, une clé qui circule.</source>
        <translation>A network share, a synchronised folder, a stick passed around.</translation>
    </message>
    <message>
        <source>Nextcloud ou autre WebDAV</source>
        <translation>Nextcloud or other WebDAV</translation>
    </message>
    <message>
        <source>Une adresse, un identifiant et un mot de passe.</source>
        <translation>An address, a user name and a password.</translation>
    </message>
    <message>
        <source>Compartiment S3</source>
        <translation>S3 bucket</translation>
    </message>
    <message>
        <source>Un espace de stockage loué&#xa0;: adresse, clé et secret.</source>
        <translation>Rented storage: address, key and secret.</translation>
    </message>
    <message>
        <source>Ordinateur dans la salle</source>
        <translation>Laptop in the room</translation>
    </message>
    <message>
        <source>Un membre du jury l’ouvre&#x202f;; son écran montre un code.</source>
        <translation>A jury member opens it; their screen shows a code.</translation>
    </message>
    <message>
        <source>Écrire un fichier</source>
        <translation>Write a file</translation>
    </message>
    <message>
        <source>Le relire</source>
        <translation>Read it back</translation>
    </message>
    <message>
        <source>Le retrouver dans la liste</source>
        <translation>Find it in the list</translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>Ce que l’import apporterait</source>
        <translation>What the import would bring</translation>
    </message>
    <message>
        <source>La vérification lit tout et ne garde rien. Elle dit ce qui serait ajouté, modifié ou retiré, et chaque ligne à revoir.</source>
        <translation>The check reads everything and keeps nothing. It tells you what would be added, changed or removed, and every row to review.</translation>
    </message>
    <message>
        <source>Rien n’est encore vérifié</source>
        <translation>Nothing checked yet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ligne(s) en erreur</source>
        <translation>
            <numerusform>%Ln row with an error</numerusform>
            <numerusform>%Ln rows with errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) à vérifier</source>
        <translation>
            <numerusform>%Ln point to check</numerusform>
            <numerusform>%Ln points to check</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien à signaler</source>
        <translation>Nothing to report</translation>
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
            <numerusform>of which cross-cutting</numerusform>
            <numerusform>of which cross-cutting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>niveau(x) passé(s)</source>
        <translation>
            <numerusform>past level</numerusform>
            <numerusform>past levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>membre(s)</source>
        <translation>
            <numerusform>member</numerusform>
            <numerusform>members</numerusform>
        </translation>
    </message>
    <message>
        <source>Catégories</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>Par rapport aux dossiers déjà là</source>
        <translation>Compared with the dossiers already here</translation>
    </message>
    <message>
        <source>Nouveaux</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Modifiés</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Retirés</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Inchangés</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
</context>
<context>
    <name>TabLine</name>
    <message>
        <source>Onglets</source>
        <translation>Tabs</translation>
    </message>
</context>
<context>
    <name>TextSource</name>
    <message>
        <source>Déposez ici le fichier ou l’image du code QR, ou bien&#xa0;:</source>
        <translation>Drop the file or the picture of the QR code here, or:</translation>
    </message>
    <message>
        <source>Choisir…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Coller</source>
        <translation>Paste</translation>
    </message>
</context>
<context>
    <name>TrialSteps</name>
    <message>
        <source>Essai en cours…</source>
        <translation>Trying…</translation>
    </message>
    <message>
        <source>Tout fonctionne.</source>
        <translation>Everything works.</translation>
    </message>
    <message>
        <source>Un autre jury échange déjà ici&#x202f;; les deux ne se gênent pas.</source>
        <translation>Another jury already exchanges here; the two do not disturb each other.</translation>
    </message>
    <message>
        <source>Vous pouvez échanger ici.</source>
        <translation>You can exchange here.</translation>
    </message>
    <message>
        <source>fait</source>
        <translation>done</translation>
    </message>
    <message>
        <source>échoué</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>pas encore</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>en cours</source>
        <translation>in progress</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Copies et sauvegardes</source>
        <translation>Copies and backups</translation>
    </message>
    <message>
        <source>Cet ordinateur</source>
        <translation>This laptop</translation>
    </message>
    <message>
        <source>Échanger maintenant</source>
        <translation>Exchange now</translation>
    </message>
    <message>
        <source>Continuer comme nouvel ordinateur…</source>
        <translation>Continue as a new laptop…</translation>
    </message>
    <message>
        <source>Bulletins à sceller de nouveau</source>
        <translation>Ballots to seal again</translation>
    </message>
    <message>
        <source>Ordinateurs qui existent en double</source>
        <translation>Laptops that exist twice</translation>
    </message>
    <message>
        <source>Voir le jury</source>
        <translation>View the jury</translation>
    </message>
    <message>
        <source>Tout va bien ici.</source>
        <translation>All is well here.</translation>
    </message>
    <message>
        <source>Cet ordinateur signe sous sa propre clé&#x202f;; rien ne lui manque.</source>
        <translation>This laptop signs under its own key; it lacks nothing.</translation>
    </message>
    <message numerus="yes">
        <source>Sceller de nouveau ces %Ln bulletin(s)</source>
        <translation>
            <numerusform>Seal this %Ln ballot again</numerusform>
            <numerusform>Seal these %Ln ballots again</numerusform>
        </translation>
    </message>
    <message>
        <source>Abstention</source>
        <translation>Abstention</translation>
    </message>
    <message>
        <source>Niveau {grade}</source>
        <translation>Level {grade}</translation>
    </message>
    <message>
        <source>Échange en cours…</source>
        <translation>Exchange in progress…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln élément(s) reçu(s)</source>
        <translation>
            <numerusform>%Ln item received</numerusform>
            <numerusform>%Ln items received</numerusform>
        </translation>
    </message>
    <message>
        <source>Échange terminé</source>
        <translation>Exchange complete</translation>
    </message>
    <message>
        <source>Continuer comme nouvel ordinateur&#x202f;?</source>
        <translation>Continue as a new laptop?</translation>
    </message>
    <message>
        <source>Cet ordinateur prend une nouvelle clé et demande à être admis.</source>
        <translation>This laptop takes a new key and asks to be admitted.</translation>
    </message>
    <message>
        <source>Dossiers, notes, brouillons et bulletins restent lisibles ici.</source>
        <translation>Dossiers, notes, drafts and ballots stay readable here.</translation>
    </message>
    <message>
        <source>La présidence compare six chiffres avec vous, puis l’admet.</source>
        <translation>The chair compares six digits with you, then admits it.</translation>
    </message>
    <message>
        <source>L’ancienne clé est effacée&#xa0;: elle ne signera plus jamais ici.</source>
        <translation>The old key is erased: it will never sign here again.</translation>
    </message>
    <message>
        <source>Prendre une nouvelle clé</source>
        <translation>Take a new key</translation>
    </message>
    <message>
        <source>Nouvelle clé prise</source>
        <translation>New key taken</translation>
    </message>
    <message>
        <source>Échangez pour envoyer la demande, puis dictez vos six chiffres.</source>
        <translation>Exchange to send the request, then dictate your six digits.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bulletin(s) scellé(s) de nouveau</source>
        <translation>
            <numerusform>%Ln ballot sealed again</numerusform>
            <numerusform>%Ln ballots sealed again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>Cet ordinateur existe en double</source>
        <translation>This laptop exists twice</translation>
    </message>
    <message>
        <source>Cet ordinateur a été exclu du jury</source>
        <translation>This laptop was excluded from the jury</translation>
    </message>
    <message>
        <source>Une sauvegarde a été restaurée ici</source>
        <translation>A backup was restored here</translation>
    </message>
    <message>
        <source>Cet ordinateur attend d’être admis sous sa nouvelle clé</source>
        <translation>This laptop is waiting to be admitted under its new key</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bulletin(s) à sceller de nouveau</source>
        <translation>
            <numerusform>%Ln ballot to seal again</numerusform>
            <numerusform>%Ln ballots to seal again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ordinateur(s) du jury existe(nt) en double</source>
        <translation>
            <numerusform>%Ln jury laptop exists twice</numerusform>
            <numerusform>%Ln jury laptops exist twice</numerusform>
        </translation>
    </message>
    <message>
        <source>Deux copies de cet ordinateur ont signé chacune de leur côté. Personne ne peut savoir laquelle croire&#xa0;: ce qui précède compte toujours, la suite non. Cet ordinateur peut continuer sous une nouvelle clé&#x202f;; vos bulletins d’après la copie vous seront proposés pour être scellés de nouveau.</source>
        <translation>Two copies of this laptop have each signed on their own. Nobody can know which one to believe: what came before still counts, what follows does not. This laptop can continue under a new key; your ballots made after the copy will be offered to you to seal again.</translation>
    </message>
    <message>
        <source>Rien n’est plus signé ici&#xa0;: cela ne compterait pas. Vos brouillons et vos notes restent. Si l’ordinateur est bien entre vos mains, il peut demander à être admis sous une nouvelle clé&#x202f;; vous scellerez alors de nouveau ce qui n’était pas arrivé avant l’exclusion. Si le lieu d’échange lui refuse l’accès, demandez une nouvelle invitation à la présidence.</source>
        <translation>Nothing is signed here any more: it would not count. Your drafts and notes stay. If the laptop is indeed in your hands, it can ask to be admitted under a new key; you will then seal again what had not arrived before the exclusion. If the exchange place refuses it access, ask the chair for a new invitation.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln élément(s) signé(s) ici manque(nt).</source>
        <translation>
            <numerusform>%Ln item signed here is missing.</numerusform>
            <numerusform>%Ln items signed here are missing.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien de nouveau n’est signé avant de les avoir retrouvés&#xa0;: échangez là où cet ordinateur échangeait. Vos brouillons et vos notes restent ici.</source>
        <translation>Nothing new is signed until they are found: exchange where this laptop used to exchange. Your drafts and notes stay here.</translation>
    </message>
    <message>
        <source>Cet ordinateur ne sait pas ce qu’il a signé en dernier. Un échange le lui dira&#x202f;; rien de nouveau n’est signé d’ici là. Vos brouillons et vos notes restent ici.</source>
        <translation>This laptop does not know what it signed last. An exchange will tell; nothing new is signed until then. Your drafts and notes stay here.</translation>
    </message>
    <message>
        <source>Échangez, puis dictez vos six chiffres à la présidence. Vos dossiers, notes, brouillons et bulletins restent lisibles&#x202f;; vous scellerez de nouveau une fois admis.</source>
        <translation>Exchange, then dictate your six digits to the chair. Your dossiers, notes, drafts and ballots stay readable; you will seal again once admitted.</translation>
    </message>
    <message>
        <source>Ils ont été scellés par une copie de votre ordinateur que personne ne peut plus croire. Vérifiez-les, puis scellez-les sous la clé de cet ordinateur.</source>
        <translation>They were sealed by a copy of your laptop that nobody can believe any more. Check them, then seal them under this laptop’s key.</translation>
    </message>
    <message>
        <source>Deux copies d’un même ordinateur ont signé chacune de leur côté. Les deux sont gardées comme preuve&#x202f;; ce qui suit la copie ne compte pas, sauf ce que la présidence a retenu à la clôture du scrutin ou en excluant l’ordinateur.</source>
        <translation>Two copies of the same laptop have each signed on their own. Both are kept as evidence; what follows the copy does not count, except what the chair kept when closing the round or excluding the laptop.</translation>
    </message>
    <message>
        <source>Aucune copie, aucune sauvegarde à signaler.</source>
        <translation>No copy, no backup to report.</translation>
    </message>
    <message>
        <source>Un de vos ordinateurs</source>
        <translation>One of your laptops</translation>
    </message>
    <message>
        <source>Un ordinateur inconnu</source>
        <translation>An unknown laptop</translation>
    </message>
    <message>
        <source>Deux versions de sa signature n°&#xa0;{number}&#x202f;; la présidence a retenu ce qui compte.</source>
        <translation>Two versions of its signature no. {number}; the chair kept what counts.</translation>
    </message>
    <message>
        <source>Deux versions de sa signature n°&#xa0;{number}&#x202f;; la suite ne compte pas.</source>
        <translation>Two versions of its signature no. {number}; what follows does not count.</translation>
    </message>
    <message>
        <source>Deux versions de sa signature n°&#xa0;{number}&#x202f;; appelez cette personne&#xa0;: son ordinateur doit prendre une nouvelle clé.</source>
        <translation>Two versions of its signature no. {number}; call this person: their laptop must take a new key.</translation>
    </message>
</context>
<context>
    <name>Voting</name>
    <message>
        <source>Abstentions</source>
        <translation>Abstentions</translation>
    </message>
    <message>
        <source>Déports</source>
        <translation>Withdrawals</translation>
    </message>
    <message>
        <source>Brouillons, jamais scellés</source>
        <translation>Drafts, never sealed</translation>
    </message>
    <message>
        <source>Se déporter sur {name}</source>
        <translation>Withdraw from {name}</translation>
    </message>
    <message>
        <source>Vous ne noterez pas ce dossier et quitterez la salle pendant sa discussion. Si un bulletin est déjà scellé, il ne comptera plus. Le déport figure au procès-verbal.</source>
        <translation>You will not grade this dossier and will leave the room while it is discussed. If a ballot is already sealed, it will no longer count. The withdrawal is recorded in the minutes.</translation>
    </message>
    <message>
        <source>Motif (facultatif, lu par le jury)</source>
        <translation>Reason (optional, read by the jury)</translation>
    </message>
    <message>
        <source>Se déporter</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Revenir sur le déport sur {name}</source>
        <translation>Undo the withdrawal from {name}</translation>
    </message>
    <message>
        <source>Vous pourrez noter ce dossier de nouveau. Le déport et ce retour restent au journal, avec votre motif.</source>
        <translation>You will be able to grade this dossier again. The withdrawal and its undoing stay in the log, with your reason.</translation>
    </message>
    <message>
        <source>Motif du retour</source>
        <translation>Reason for undoing it</translation>
    </message>
    <message>
        <source>Revenir sur le déport</source>
        <translation>Undo the withdrawal</translation>
    </message>
    <message>
        <source>Niveau du dossier</source>
        <translation>Dossier level</translation>
    </message>
    <message>
        <source>Déport enregistré</source>
        <translation>Withdrawal recorded</translation>
    </message>
    <message>
        <source>Vous pouvez noter ce dossier de nouveau</source>
        <translation>You can grade this dossier again</translation>
    </message>
    <message>
        <source>à faire</source>
        <translation>to do</translation>
    </message>
    <message>
        <source>Rien n’est écrit sur ce bulletin.</source>
        <translation>Nothing is written on this ballot.</translation>
    </message>
    <message>
        <source>brouillon</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>Écrit sur cet ordinateur, pas encore scellé.</source>
        <translation>Written on this laptop, not yet sealed.</translation>
    </message>
    <message>
        <source>scellé ici</source>
        <translation>sealed here</translation>
    </message>
    <message>
        <source>Scellé sur cet ordinateur&#x202f;; à transmettre.</source>
        <translation>Sealed on this laptop; still to be sent.</translation>
    </message>
    <message>
        <source>transmis</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>Déposé dans un lieu d’échange.</source>
        <translation>Left in an exchange place.</translation>
    </message>
    <message>
        <source>reçu</source>
        <translation>received</translation>
    </message>
    <message>
        <source>Un autre ordinateur du jury l’a reçu.</source>
        <translation>Another of the jury’s laptops has received it.</translation>
    </message>
    <message>
        <source>compté</source>
        <translation>counted</translation>
    </message>
    <message>
        <source>Retenu à la clôture du scrutin.</source>
        <translation>Accepted when the round closed.</translation>
    </message>
    <message>
        <source>en retard</source>
        <translation>late</translation>
    </message>
    <message>
        <source>Arrivé après la clôture&#xa0;: il ne compte pas.</source>
        <translation>Arrived after closing: it does not count.</translation>
    </message>
    <message>
        <source>déport</source>
        <translation>withdrawal</translation>
    </message>
    <message>
        <source>Vous ne vous prononcez pas sur ce dossier.</source>
        <translation>You are not giving a view on this dossier.</translation>
    </message>
    <message>
        <source>Votre ordinateur n’est pas encore admis au jury</source>
        <translation>Your laptop is not yet admitted to the jury</translation>
    </message>
    <message>
        <source>Dictez vos six chiffres à la présidence, puis échangez&#xa0;: le bulletin s’ouvrira.</source>
        <translation>Read your six digits out to the chair, then exchange: the ballot will open.</translation>
    </message>
    <message>
        <source>Le scrutin n’est pas encore ouvert</source>
        <translation>The round is not yet open</translation>
    </message>
    <message>
        <source>Vous pouvez lire les dossiers et prendre des notes&#x202f;; le bulletin s’ouvrira avec le scrutin.</source>
        <translation>You can read the dossiers and take notes; the ballot will open with the round.</translation>
    </message>
    <message>
        <source>Vous ne votez pas dans ce scrutin</source>
        <translation>You are not voting in this round</translation>
    </message>
    <message>
        <source>La liste des jurés a été arrêtée à l’ouverture du scrutin. Vous pouvez lire les dossiers.</source>
        <translation>The list of jurors was fixed when the round opened. You can read the dossiers.</translation>
    </message>
    <message>
        <source>Le scrutin est clos</source>
        <translation>The round is closed</translation>
    </message>
    <message>
        <source>Votre bulletin ne peut plus changer.</source>
        <translation>Your ballot can no longer change.</translation>
    </message>
    <message>
        <source>Ce dossier n’est pas dans le scrutin</source>
        <translation>This dossier is not in the round</translation>
    </message>
    <message>
        <source>Il a été ajouté après son ouverture.</source>
        <translation>It was added after the round opened.</translation>
    </message>
    <message>
        <source>Vous vous êtes déporté·e sur ce dossier</source>
        <translation>You have withdrawn from this dossier</translation>
    </message>
    <message>
        <source>Vous ne le notez pas et n’assistez pas à sa discussion.</source>
        <translation>You do not grade it or attend its discussion.</translation>
    </message>
    <message>
        <source>Vous avez déclaré un intérêt dans cette collectivité</source>
        <translation>You have declared an interest in this local authority</translation>
    </message>
    <message>
        <source>Vous ne pouvez pas noter ce dossier. Déportez-vous&#xa0;: le procès-verbal le dira.</source>
        <translation>You cannot grade this dossier. Withdraw from it: the minutes will say so.</translation>
    </message>
    <message>
        <source>Ce dossier ne peut pas être noté</source>
        <translation>This dossier cannot be graded</translation>
    </message>
    <message>
        <source>Choisissez un niveau ou abstenez-vous.</source>
        <translation>Choose a level or abstain.</translation>
    </message>
    <message>
        <source>Ce bulletin est déjà scellé tel quel.</source>
        <translation>This ballot is already sealed as it stands.</translation>
    </message>
    <message>
        <source>Le commentaire dépasse {limit} caractères.</source>
        <translation>The comment is longer than {limit} characters.</translation>
    </message>
    <message>
        <source>rien</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>abstention</source>
        <translation>abstention</translation>
    </message>
    <message>
        <source>Vos deux ordinateurs ont répondu différemment</source>
        <translation>Your two laptops gave different answers</translation>
    </message>
    <message>
        <source>Aucun des deux ne savait ce que l’autre avait scellé. Gardez la réponse de cet ordinateur (G), prenez l’autre (L), ou scellez-en une nouvelle.</source>
        <translation>Neither knew what the other had sealed. Keep this laptop’s answer (G), take the other (L), or seal a new one.</translation>
    </message>
    <message>
        <source>De deux réponses, garder celle d’ici</source>
        <translation>Of two answers, keep this laptop’s</translation>
    </message>
    <message>
        <source>De deux réponses, prendre l’autre</source>
        <translation>Of two answers, take the other</translation>
    </message>
    <message>
        <source>Scellé&#xa0;: {answer}. Il vaut tant que vous ne scellez pas de nouveau&#x202f;; le nouveau bulletin le remplacera.</source>
        <translation>Sealed: {answer}. It stands until you seal again; the new ballot will replace it.</translation>
    </message>
    <message>
        <source>Scellé&#xa0;: {answer}.</source>
        <translation>Sealed: {answer}.</translation>
    </message>
    <message>
        <source>Bulletin</source>
        <translation>Ballot</translation>
    </message>
    <message>
        <source>1 … 5</source>
        <translation>1 … 5</translation>
    </message>
    <message>
        <source>Donner ce niveau</source>
        <translation>Give this level</translation>
    </message>
    <message>
        <source>S’abstenir</source>
        <translation>Abstain</translation>
    </message>
    <message>
        <source>Ctrl+Entrée</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Sceller le bulletin</source>
        <translation>Seal the ballot</translation>
    </message>
    <message>
        <source>Dossier suivant</source>
        <translation>Next dossier</translation>
    </message>
    <message>
        <source>Dossier précédent</source>
        <translation>Previous dossier</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Mes prochains dossiers</source>
        <translation>My next dossiers</translation>
    </message>
    <message>
        <source>sans catégorie</source>
        <translation>no category</translation>
    </message>
    <message>
        <source>brouillon à sceller</source>
        <translation>draft to seal</translation>
    </message>
</context>
<context>
    <name>WebFields</name>
    <message>
        <source>Jury 2026</source>
        <translation>Jury 2026</translation>
    </message>
    <message>
        <source>Celle du serveur, d’un lien de partage, ou de la page du dossier dans un navigateur.</source>
        <translation>The server’s, that of a share link, or of the folder’s page in a browser.</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Identifiant</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>De préférence un mot de passe d’application.</source>
        <translation>Preferably an app password.</translation>
    </message>
    <message>
        <source>Mot de passe</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Créé s’il n’existe pas. Inutile si l’adresse est déjà celle du dossier.</source>
        <translation>Created if it does not exist. Not needed if the address is already the folder’s.</translation>
    </message>
    <message>
        <source>Dossier dans ce nuage</source>
        <translation>Folder in this cloud</translation>
    </message>
    <message>
        <source>Jury échangera ici&#xa0;: {address}</source>
        <translation>Jury will exchange here: {address}</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Bienvenue dans Jury</source>
        <translation>Welcome to Jury</translation>
    </message>
    <message>
        <source>Délibérer hors ligne, voter à bulletins scellés, et prouver ce qui a été décidé.</source>
        <translation>Deliberate offline, vote by sealed ballot, and prove what was decided.</translation>
    </message>
    <message>
        <source>Sur cet ordinateur</source>
        <translation>On this laptop</translation>
    </message>
    <message>
        <source>Jurys de cet ordinateur</source>
        <translation>Juries on this laptop</translation>
    </message>
    <message>
        <source>Rejoindre un jury</source>
        <translation>Join a jury</translation>
    </message>
    <message>
        <source>Créer une édition</source>
        <translation>Create an edition</translation>
    </message>
    <message>
        <source>Entrer comme juré·e</source>
        <translation>Enter as a juror</translation>
    </message>
    <message>
        <source>Entrer à la présidence</source>
        <translation>Enter as chair</translation>
    </message>
    <message>
        <source>Entrer au secrétariat</source>
        <translation>Enter as secretariat</translation>
    </message>
    <message>
        <source>J’ai reçu une invitation</source>
        <translation>I have received an invitation</translation>
    </message>
    <message>
        <source>Un fichier et un code suffisent. Vous lirez et noterez ensuite sans réseau.</source>
        <translation>All you need is a file and a code. You can then read and grade without a network.</translation>
    </message>
    <message>
        <source>Je prépare une édition</source>
        <translation>I am preparing an edition</translation>
    </message>
    <message>
        <source>Partir d’un modèle, importer les dossiers, inviter le jury.</source>
        <translation>Start from a template, import the dossiers, invite the jury.</translation>
    </message>
    <message>
        <source>Je découvre</source>
        <translation>I am exploring</translation>
    </message>
    <message>
        <source>Une édition fictive en plein scrutin, dans le rôle de votre choix.</source>
        <translation>A fictitious edition in mid-round, in the role of your choice.</translation>
    </message>
</context>
<context>
    <name>WelcomeWindow</name>
    <message>
        <source>Import de dossiers fictifs…</source>
        <translation>Importing fictitious dossiers…</translation>
    </message>
    <message>
        <source>Inscription d’un jury fictif…</source>
        <translation>Registering a fictitious jury…</translation>
    </message>
    <message>
        <source>Ouverture du scrutin…</source>
        <translation>Opening the round…</translation>
    </message>
    <message>
        <source>Vote des jurés fictifs…</source>
        <translation>Fictitious jurors voting…</translation>
    </message>
    <message>
        <source>Échange des bulletins…</source>
        <translation>Exchanging the ballots…</translation>
    </message>
    <message>
        <source>Préparation de la démonstration (une dizaine de secondes)…</source>
        <translation>Preparing the demonstration (about ten seconds)…</translation>
    </message>
    <message>
        <source>Ouverture du jury…</source>
        <translation>Opening the jury…</translation>
    </message>
    <message>
        <source>Rejoindre un jury</source>
        <translation>Join a jury</translation>
    </message>
    <message>
        <source>Fichier d’échange reçu&#xa0;: {name}</source>
        <translation>Exchange file received: {name}</translation>
    </message>
    <message>
        <source>Ouvrez le jury auquel il est destiné&#x202f;; vous pourrez l’y lire.</source>
        <translation>Open the jury it is meant for; you can read it there.</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>Édition {vintage}</source>
        <translation>Edition {vintage}</translation>
    </message>
    <message>
        <source>Interrompu</source>
        <translation>Interrupted</translation>
    </message>
    <message>
        <source>Ce qui était terminé est gardé.</source>
        <translation>What was finished is kept.</translation>
    </message>
</context>
<context>
    <name>_FileRow</name>
    <message>
        <source>Retirer&#xa0;: {name}</source>
        <translation>Remove: {name}</translation>
    </message>
    <message>
        <source>Choisir…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choisir le fichier&#xa0;: {name}</source>
        <translation>Choose the file: {name}</translation>
    </message>
</context>
<context>
    <name>_Group</name>
    <message numerus="yes">
        <source>Voir les %Ln autres</source>
        <translation>
            <numerusform>Show %Ln more</numerusform>
            <numerusform>Show %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Interrompu. Ce qui était terminé est conservé.</source>
        <translation>Interrupted. What was finished is kept.</translation>
    </message>
    <message>
        <source>Cet ordinateur n’est pas encore admis dans le jury.</source>
        <translation>This laptop is not yet admitted to the jury.</translation>
    </message>
    <message>
        <source>Échangez, puis dictez vos six chiffres à la présidence.</source>
        <translation>Exchange, then read your six digits out to the chair.</translation>
    </message>
    <message>
        <source>Vous ne votez pas dans ce scrutin.</source>
        <translation>You are not voting in this round.</translation>
    </message>
    <message>
        <source>Seule la présidence peut le faire.</source>
        <translation>Only the chair can do this.</translation>
    </message>
    <message>
        <source>Seul l’ordinateur de la présidence peut le faire.</source>
        <translation>Only the chair’s laptop can do this.</translation>
    </message>
    <message>
        <source>Demandez à la présidence, puis échangez.</source>
        <translation>Ask the chair, then exchange.</translation>
    </message>
    <message>
        <source>Seul le secrétariat peut le faire.</source>
        <translation>Only the secretariat can do this.</translation>
    </message>
    <message>
        <source>Cet ordinateur existe en double&#xa0;: plus rien n’est signé ici avec sa clé.</source>
        <translation>This laptop exists twice: nothing more is signed here with its key.</translation>
    </message>
    <message>
        <source>Ouvrez «&#xa0;Copies et sauvegardes&#xa0;» pour continuer.</source>
        <translation>Open “Copies and backups” to continue.</translation>
    </message>
    <message>
        <source>Cet ordinateur a été restauré&#xa0;: il lui manque ce qu’il a signé en dernier.</source>
        <translation>This laptop was restored: it lacks what it signed last.</translation>
    </message>
    <message>
        <source>Échangez d’abord pour le retrouver. Vos brouillons restent ici.</source>
        <translation>Exchange first to get it back. Your drafts stay here.</translation>
    </message>
    <message>
        <source>Cet ordinateur peut continuer tel quel.</source>
        <translation>This laptop can continue as it is.</translation>
    </message>
    <message>
        <source>Aucun scrutin n’est encore ouvert.</source>
        <translation>No round is open yet.</translation>
    </message>
    <message>
        <source>Un scrutin est déjà ouvert.</source>
        <translation>A round is already open.</translation>
    </message>
    <message>
        <source>Fermez-le avant d’en ouvrir un autre.</source>
        <translation>Close it before opening another.</translation>
    </message>
    <message>
        <source>Le scrutin est clos&#xa0;: ce bulletin ne peut plus changer.</source>
        <translation>The round is closed: this ballot can no longer change.</translation>
    </message>
    <message>
        <source>Un scrutin existe déjà&#xa0;: cela ne peut plus changer.</source>
        <translation>A round already exists: this can no longer change.</translation>
    </message>
    <message>
        <source>Achevez ce scrutin d’abord.</source>
        <translation>Finish this round first.</translation>
    </message>
    <message>
        <source>Les enveloppes ne sont pas encore ouvertes.</source>
        <translation>The envelopes are not open yet.</translation>
    </message>
    <message>
        <source>Le scrutin est encore ouvert.</source>
        <translation>The round is still open.</translation>
    </message>
    <message>
        <source>Le scrutin est déjà clos.</source>
        <translation>The round is already closed.</translation>
    </message>
    <message>
        <source>Les enveloppes sont déjà ouvertes.</source>
        <translation>The envelopes are already open.</translation>
    </message>
    <message>
        <source>Le résultat est déjà montré au jury.</source>
        <translation>The result has already been shown to the jury.</translation>
    </message>
    <message>
        <source>La clé de ce scrutin n’est plus sur cet ordinateur.</source>
        <translation>The key for this round is no longer on this laptop.</translation>
    </message>
    <message>
        <source>Ouvrez Jury sur l’ordinateur qui a ouvert le scrutin.</source>
        <translation>Open Jury on the laptop that opened the round.</translation>
    </message>
    <message>
        <source>Votre clé n’est pas sur cet ordinateur, que vous n’avez pas encore reconnu.</source>
        <translation>Your key is not on this laptop, which you have not recognised yet.</translation>
    </message>
    <message>
        <source>Donnez-la sur votre premier ordinateur, ou reconnaissez-y celui-ci, puis échangez sur les deux.</source>
        <translation>Give it on your first laptop, or recognise this one there, then exchange on both.</translation>
    </message>
    <message>
        <source>Votre clé n’est pas encore sur cet ordinateur.</source>
        <translation>Your key is not on this laptop yet.</translation>
    </message>
    <message>
        <source>Donnez-la sur votre autre ordinateur, ou échangez là-bas, puis ici.</source>
        <translation>Give it on your other laptop, or exchange there, then here.</translation>
    </message>
    <message>
        <source>Elle est sur l’ordinateur de qui la détient, qui peut encore la donner.</source>
        <translation>It is on the laptop of whoever holds it, who can still give it.</translation>
    </message>
    <message>
        <source>Ce dossier n’est pas soumis à ce scrutin.</source>
        <translation>This dossier is not part of this round.</translation>
    </message>
    <message>
        <source>Vous vous êtes déporté·e de ce dossier.</source>
        <translation>You have withdrawn from this dossier.</translation>
    </message>
    <message>
        <source>Revenez sur votre déport pour pouvoir noter.</source>
        <translation>Undo your withdrawal to be able to grade.</translation>
    </message>
    <message>
        <source>Vous avez déclaré un intérêt pour cette collectivité.</source>
        <translation>You have declared an interest in this local authority.</translation>
    </message>
    <message>
        <source>Déportez-vous de ce dossier.</source>
        <translation>Withdraw from this dossier.</translation>
    </message>
    <message>
        <source>Aucun dossier n’est importé.</source>
        <translation>No dossiers have been imported.</translation>
    </message>
    <message>
        <source>Le secrétariat importe d’abord les dossiers.</source>
        <translation>The secretariat imports the dossiers first.</translation>
    </message>
    <message>
        <source>Aucun membre du jury ne peut voter.</source>
        <translation>No jury member can vote.</translation>
    </message>
    <message>
        <source>Ajoutez des membres avec le rôle de juré·e.</source>
        <translation>Add members with the juror role.</translation>
    </message>
    <message>
        <source>Le résultat n’est pas encore montré.</source>
        <translation>The result has not been shown yet.</translation>
    </message>
    <message>
        <source>La présidence le montrera au jury.</source>
        <translation>The chair will show it to the jury.</translation>
    </message>
    <message>
        <source>Indiquez un motif&#xa0;: il figurera au procès-verbal.</source>
        <translation>Give a reason: it will appear in the minutes.</translation>
    </message>
    <message>
        <source>Cette note dépasse l’échelle (0 à {maximum}).</source>
        <translation>This grade is outside the scale (0 to {maximum}).</translation>
    </message>
    <message>
        <source>Ce dossier n’existe pas&#xa0;: {dossier}.</source>
        <translation>This dossier does not exist: {dossier}.</translation>
    </message>
    <message>
        <source>Ce membre n’existe pas.</source>
        <translation>This member does not exist.</translation>
    </message>
    <message>
        <source>Cette mention n’existe pas dans l’édition.</source>
        <translation>This mention does not exist in the edition.</translation>
    </message>
    <message>
        <source>Indiquez pourquoi&#xa0;: le procès-verbal doit l’expliquer.</source>
        <translation>Say why: the minutes must explain it.</translation>
    </message>
    <message>
        <source>La délibération est déjà close et signée.</source>
        <translation>The deliberation is already closed and signed.</translation>
    </message>
    <message>
        <source>La délibération n’est pas encore close.</source>
        <translation>The deliberation is not closed yet.</translation>
    </message>
    <message>
        <source>La présidence signe d’abord la clôture.</source>
        <translation>The chair signs the closing first.</translation>
    </message>
    <message>
        <source>L’édition n’est pas encore définie sur cet ordinateur.</source>
        <translation>The edition is not yet defined on this laptop.</translation>
    </message>
    <message>
        <source>La clé de ce jury n’est pas sur cet ordinateur.</source>
        <translation>The key of this jury is not on this laptop.</translation>
    </message>
    <message>
        <source>Dossier copié ou renommé&#x202f;? Ouvrez l’original. Sinon, demandez une nouvelle invitation&#xa0;: vos bulletins transmis restent valables.</source>
        <translation>Was the folder copied or renamed? Open the original. Otherwise, ask for a new invitation: the ballots you sent remain valid.</translation>
    </message>
    <message>
        <source>Le trousseau de clés est verrouillé, ou ne répond pas.</source>
        <translation>The keyring is locked, or does not answer.</translation>
    </message>
    <message>
        <source>Déverrouillez-le ou rouvrez votre session. Rien n’est perdu.</source>
        <translation>Unlock it, or log in again. Nothing is lost.</translation>
    </message>
    <message>
        <source>Aucun lieu d’échange n’est choisi.</source>
        <translation>No exchange place is chosen.</translation>
    </message>
    <message>
        <source>Le lieu d’échange est introuvable.</source>
        <translation>The exchange place cannot be found.</translation>
    </message>
    <message>
        <source>Branchez la clé, ou rétablissez le réseau ou le partage. Vos bulletins restent scellés ici.</source>
        <translation>Plug in the stick, or restore the network or the share. Your ballots stay sealed here.</translation>
    </message>
    <message>
        <source>Le lieu d’échange refuse l’écriture.</source>
        <translation>The exchange place refuses writing.</translation>
    </message>
    <message>
        <source>Le lieu d’échange est plein.</source>
        <translation>The exchange place is full.</translation>
    </message>
    <message>
        <source>Le lieu d’échange refuse l’accès.</source>
        <translation>The exchange place refuses access.</translation>
    </message>
    <message>
        <source>Mot de passe expiré ou changé&#x202f;? Tapez-le à nouveau dans la page Échanges. Pour un dossier, demandez le droit d’y lire et d’y écrire.</source>
        <translation>Password expired or changed? Type it again on the Exchanges page. For a folder, ask for permission to read and write there.</translation>
    </message>
    <message>
        <source>Le mot de passe du lieu d’échange n’est plus dans le trousseau.</source>
        <translation>The password of the exchange place is no longer in the keychain.</translation>
    </message>
    <message>
        <source>Tapez-le à nouveau dans la page Échanges.</source>
        <translation>Type it again on the Exchanges page.</translation>
    </message>
    <message>
        <source>Cet ordinateur connaît déjà {most} lieux d’échange.</source>
        <translation>This laptop already knows {most} exchange places.</translation>
    </message>
    <message>
        <source>Retirez celui qui ne sert plus.</source>
        <translation>Remove the one no longer used.</translation>
    </message>
    <message>
        <source>Ce lieu d’échange n’est plus dans la liste.</source>
        <translation>This exchange place is no longer in the list.</translation>
    </message>
    <message>
        <source>Ajoutez-le à nouveau.</source>
        <translation>Add it again.</translation>
    </message>
    <message>
        <source>Le lieu d’échange est occupé.</source>
        <translation>The exchange place is busy.</translation>
    </message>
    <message>
        <source>Recommencez plus tard. Vos bulletins restent scellés ici.</source>
        <translation>Try again later. Your ballots stay sealed here.</translation>
    </message>
    <message>
        <source>Le certificat du serveur d’échange n’est pas reconnu.</source>
        <translation>The certificate of the exchange server is not recognised.</translation>
    </message>
    <message>
        <source>Vérifiez l’adresse et la date de cet ordinateur, puis demandez à qui tient le serveur. Rien ne lui a été envoyé.</source>
        <translation>Check the address and this laptop’s date, then ask whoever runs the server. Nothing was sent to it.</translation>
    </message>
    <message>
        <source>Cette adresse répond, mais pas comme un lieu d’échange.</source>
        <translation>This address answers, but not like an exchange place.</translation>
    </message>
    <message>
        <source>Copiez l’adresse WebDAV du dossier (dans Nextcloud, elle est dans les paramètres des fichiers) ou celle du compartiment S3.</source>
        <translation>Copy the WebDAV address of the folder (in Nextcloud, it is in the Files settings) or that of the S3 bucket.</translation>
    </message>
    <message>
        <source>Cette adresse n’est pas comprise.</source>
        <translation>This address is not understood.</translation>
    </message>
    <message>
        <source>Indiquez un dossier, webdav:https://serveur/dossier ou s3:https://serveur/compartiment/dossier. L’identifiant et le mot de passe ont leurs propres champs.</source>
        <translation>Give a folder, webdav:https://server/folder or s3:https://server/bucket/folder. The user name and password have their own fields.</translation>
    </message>
    <message>
        <source>Est-ce le bon&#x202f;? Si oui, cet ordinateur peut le remplir à nouveau.</source>
        <translation>Is it the right one? If so, this laptop can fill it again.</translation>
    </message>
    <message>
        <source>Rejoignez le jury avec une nouvelle invitation&#x202f;; l’échange vous rendra tout.</source>
        <translation>Join the jury with a new invitation; the exchange will bring everything back.</translation>
    </message>
    <message>
        <source>Un ordinateur du jury existe en double&#xa0;: il a signé deux fois.</source>
        <translation>A jury laptop exists twice: it signed twice.</translation>
    </message>
    <message>
        <source>Ouvrez «&#xa0;Copies et sauvegardes&#xa0;».</source>
        <translation>Open “Copies and backups”.</translation>
    </message>
    <message>
        <source>Recommencez&#x202f;; si cela se répète, signalez ce code.</source>
        <translation>Try again; if it happens again, report this code.</translation>
    </message>
    <message>
        <source>Il est mis de côté&#x202f;; le reste continue.</source>
        <translation>It is set aside; the rest carries on.</translation>
    </message>
    <message>
        <source>Ce lieu d’échange est celui d’un autre jury.</source>
        <translation>This exchange place is that of another jury.</translation>
    </message>
    <message>
        <source>Choisissez celui que l’on vous a indiqué.</source>
        <translation>Choose the one you were told about.</translation>
    </message>
    <message>
        <source>Cette pièce jointe n’est pas encore sur cet ordinateur.</source>
        <translation>This attachment is not yet on this laptop.</translation>
    </message>
    <message>
        <source>Échangez pour la recevoir.</source>
        <translation>Exchange to receive it.</translation>
    </message>
    <message>
        <source>Cette pièce jointe est abîmée sur cet ordinateur.</source>
        <translation>This attachment is damaged on this laptop.</translation>
    </message>
    <message>
        <source>Elle est redemandée au prochain échange.</source>
        <translation>It is requested again at the next exchange.</translation>
    </message>
    <message>
        <source>Cette pièce jointe a été retirée du dossier.</source>
        <translation>This attachment was removed from the dossier.</translation>
    </message>
    <message>
        <source>Un fichier a changé pendant qu’il était joint.</source>
        <translation>A file changed while it was being attached.</translation>
    </message>
    <message>
        <source>Rien n’a été joint&#xa0;: recommencez.</source>
        <translation>Nothing was attached: try again.</translation>
    </message>
    <message>
        <source>Ce fichier n’est pas une archive ZIP lisible.</source>
        <translation>This file is not a readable ZIP archive.</translation>
    </message>
    <message>
        <source>Choisissez une archive ZIP, ou un dossier de fichiers.</source>
        <translation>Choose a ZIP archive, or a folder of files.</translation>
    </message>
    <message>
        <source>Il y a plus de {most} fichiers.</source>
        <translation>There are more than {most} files.</translation>
    </message>
    <message>
        <source>Joignez-les en plusieurs fois.</source>
        <translation>Attach them in several goes.</translation>
    </message>
    <message>
        <source>Cette archive ZIP annonce plus qu’elle ne peut contenir.</source>
        <translation>This ZIP archive claims more than it can hold.</translation>
    </message>
    <message>
        <source>Décompressez-la vous-même, puis choisissez le dossier.</source>
        <translation>Unpack it yourself, then choose the folder.</translation>
    </message>
    <message>
        <source>Un fichier choisi n’a pas pu être lu.</source>
        <translation>A chosen file could not be read.</translation>
    </message>
    <message>
        <source>Vérifiez qu’il est encore là et que vous pouvez l’ouvrir.</source>
        <translation>Check that it is still there and that you can open it.</translation>
    </message>
    <message>
        <source>Aucun dossier de ce numéro.</source>
        <translation>No dossier with this number.</translation>
    </message>
    <message>
        <source>Plusieurs dossiers possibles.</source>
        <translation>Several dossiers possible.</translation>
    </message>
    <message>
        <source>Ni PDF, ni image PNG ou JPEG, ni document bureautique.</source>
        <translation>Neither a PDF, a PNG or JPEG image, nor an office document.</translation>
    </message>
    <message>
        <source>Fichier vide.</source>
        <translation>Empty file.</translation>
    </message>
    <message>
        <source>Plus de 200&#x202f;Mo.</source>
        <translation>More than 200 MB.</translation>
    </message>
    <message>
        <source>Déjà jointe à ce dossier.</source>
        <translation>Already attached to this dossier.</translation>
    </message>
    <message>
        <source>Protégée par un mot de passe.</source>
        <translation>Protected by a password.</translation>
    </message>
    <message>
        <source>Abîmée dans l’archive ZIP.</source>
        <translation>Damaged in the ZIP archive.</translation>
    </message>
    <message>
        <source>Aucun diplôme à imprimer pour ce choix.</source>
        <translation>No diplomas to print for this choice.</translation>
    </message>
    <message>
        <source>Deux diplômes portent le même numéro&#xa0;: {number}.</source>
        <translation>Two diplomas have the same number: {number}.</translation>
    </message>
    <message>
        <source>Dossiers sans catégorie&#xa0;: {missing} sur {total}.</source>
        <translation>Dossiers without category: {missing} out of {total}.</translation>
    </message>
    <message>
        <source>Ouvrez Jury sur l’ordinateur qui a ouvert le scrutin, ou servez-vous de la clé de secours.</source>
        <translation>Open Jury on the laptop that opened the round, or use the recovery key.</translation>
    </message>
    <message>
        <source>La clé de ce scrutin n’est pas sur cette feuille.</source>
        <translation>The key of this round is not on this sheet.</translation>
    </message>
    <message>
        <source>La seconde clé n’est pas sur cette feuille.</source>
        <translation>The second key is not on this sheet.</translation>
    </message>
    <message>
        <source>Trop de signataires ({count})&#xa0;: le diplôme en accueille {most} au plus.</source>
        <translation>Too many signatories ({count}): the diploma has room for {most} at most.</translation>
    </message>
    <message>
        <source>Réduisez leur nombre dans l’édition.</source>
        <translation>Reduce their number in the edition.</translation>
    </message>
    <message>
        <source>La police du diplôme n’a pas le caractère «&#xa0;{character}&#xa0;».</source>
        <translation>The diploma font does not have the character “{character}”.</translation>
    </message>
    <message>
        <source>Corrigez le nom dans le dossier importé.</source>
        <translation>Correct the name in the imported dossier.</translation>
    </message>
    <message>
        <source>L’import comporte {errors} erreur(s).</source>
        <translation>Errors in the import: {errors}.</translation>
    </message>
    <message>
        <source>Corrigez les fichiers, ou acceptez de laisser ces lignes de côté.</source>
        <translation>Correct the files, or agree to leave these rows out.</translation>
    </message>
    <message>
        <source>Le dossier {dossier} est trop volumineux.</source>
        <translation>Dossier {dossier} is too large.</translation>
    </message>
    <message>
        <source>Raccourcissez les descriptions de ses initiatives.</source>
        <translation>Shorten the descriptions of its initiatives.</translation>
    </message>
    <message>
        <source>Le disque est plein.</source>
        <translation>The disk is full.</translation>
    </message>
    <message>
        <source>Libérez de la place, puis recommencez. Rien n’est perdu.</source>
        <translation>Free up some space, then try again. Nothing is lost.</translation>
    </message>
    <message>
        <source>Le disque ne répond pas correctement.</source>
        <translation>The disk is not responding properly.</translation>
    </message>
    <message>
        <source>Échangez vos bulletins, puis faites vérifier cet ordinateur.</source>
        <translation>Exchange your ballots, then have this laptop checked.</translation>
    </message>
    <message>
        <source>L’écriture a échoué.</source>
        <translation>Writing failed.</translation>
    </message>
    <message>
        <source>Vérifiez que le dossier existe et que vous pouvez y écrire.</source>
        <translation>Check that the folder exists and that you can write to it.</translation>
    </message>
    <message>
        <source>Le dossier de Jury ne peut pas être écrit.</source>
        <translation>The Jury folder cannot be written to.</translation>
    </message>
    <message>
        <source>Vérifiez vos droits sur ce dossier.</source>
        <translation>Check your permissions on this folder.</translation>
    </message>
    <message>
        <source>La base de données est occupée par un autre programme.</source>
        <translation>The database is in use by another program.</translation>
    </message>
    <message>
        <source>Attendez un instant, puis recommencez.</source>
        <translation>Wait a moment, then try again.</translation>
    </message>
    <message>
        <source>Ce jury est déjà ouvert dans une autre fenêtre.</source>
        <translation>This jury is already open in another window.</translation>
    </message>
    <message>
        <source>Revenez à cette fenêtre, ou fermez-la.</source>
        <translation>Go back to that window, or close it.</translation>
    </message>
    <message>
        <source>Ce jury a été copié depuis un autre ordinateur.</source>
        <translation>This jury was copied from another laptop.</translation>
    </message>
    <message>
        <source>Il peut continuer ici comme un nouvel ordinateur.</source>
        <translation>It can continue here as a new laptop.</translation>
    </message>
    <message>
        <source>Cet ordinateur ne reconnaît pas ce jury.</source>
        <translation>This laptop does not recognise this jury.</translation>
    </message>
    <message>
        <source>Dites s’il s’agit du même ordinateur ou d’une copie.</source>
        <translation>Say whether it is the same laptop or a copy.</translation>
    </message>
    <message>
        <source>Cette copie vient d’un ordinateur qui n’était pas admis.</source>
        <translation>This copy comes from a laptop that was not admitted.</translation>
    </message>
    <message>
        <source>Demandez une nouvelle invitation, puis rejoignez le jury.</source>
        <translation>Ask for a new invitation, then join the jury.</translation>
    </message>
    <message>
        <source>Ce dossier ne contient pas de jury.</source>
        <translation>This folder does not contain a jury.</translation>
    </message>
    <message>
        <source>La clé de cet ordinateur n’ouvre pas cette base.</source>
        <translation>This laptop’s key does not open this database.</translation>
    </message>
    <message>
        <source>Le dossier vient sans doute d’un autre ordinateur.</source>
        <translation>The folder probably comes from another laptop.</translation>
    </message>
    <message>
        <source>Cette phrase de passe n’ouvre pas ce jury.</source>
        <translation>This passphrase does not open this jury.</translation>
    </message>
    <message>
        <source>Une phrase de passe est nécessaire.</source>
        <translation>A passphrase is required.</translation>
    </message>
    <message>
        <source>Cet ordinateur n’a pas de trousseau de clés utilisable.</source>
        <translation>This laptop has no usable keychain.</translation>
    </message>
    <message>
        <source>Choisissez une phrase de passe.</source>
        <translation>Choose a passphrase.</translation>
    </message>
    <message>
        <source>Cette base vient d’une version plus récente de Jury.</source>
        <translation>This database comes from a newer version of Jury.</translation>
    </message>
    <message>
        <source>Mettez Jury à jour.</source>
        <translation>Update Jury.</translation>
    </message>
    <message>
        <source>Choisissez-en un sur l’écran Échanges.</source>
        <translation>Choose one on the Exchanges screen.</translation>
    </message>
    <message>
        <source>Vérifiez vos droits. Vos bulletins restent scellés ici.</source>
        <translation>Check your permissions. Your ballots stay sealed here.</translation>
    </message>
    <message>
        <source>Libérez de la place. Vos bulletins restent scellés ici.</source>
        <translation>Free up some space. Your ballots stay sealed here.</translation>
    </message>
    <message>
        <source>Ce dossier ne rend pas ce qu’on y écrit.</source>
        <translation>This folder does not give back what is written to it.</translation>
    </message>
    <message>
        <source>Ce dossier n’affiche pas ce qu’on y écrit.</source>
        <translation>This folder does not list what is written to it.</translation>
    </message>
    <message>
        <source>Le lieu d’échange s’est vidé. Fichiers disparus&#xa0;: {objects}.</source>
        <translation>The exchange place has been emptied. Files gone: {objects}.</translation>
    </message>
    <message>
        <source>Ce fichier n’est pas une invitation de Jury.</source>
        <translation>This file is not a Jury invitation.</translation>
    </message>
    <message>
        <source>Choisissez le fichier reçu, dont le nom finit par .jury.</source>
        <translation>Choose the file you received, whose name ends in .jury.</translation>
    </message>
    <message>
        <source>Cette invitation vient d’une version plus récente de Jury.</source>
        <translation>This invitation comes from a newer version of Jury.</translation>
    </message>
    <message>
        <source>Aucun code QR n’est lisible sur cette image.</source>
        <translation>No QR code can be read in this picture.</translation>
    </message>
    <message>
        <source>Reprenez la photo de face, le code entier et bien éclairé.</source>
        <translation>Take the photo again, straight on, the whole code and well lit.</translation>
    </message>
    <message>
        <source>Cette image est trop grande.</source>
        <translation>This picture is too large.</translation>
    </message>
    <message>
        <source>Recadrez-la sur le code QR.</source>
        <translation>Crop it to the QR code.</translation>
    </message>
    <message>
        <source>Ce fichier n’est ni une invitation ni une image lisible.</source>
        <translation>This file is neither an invitation nor a readable picture.</translation>
    </message>
    <message>
        <source>Choisissez le fichier reçu, ou une image PNG ou JPEG.</source>
        <translation>Choose the file you received, or a PNG or JPEG picture.</translation>
    </message>
    <message>
        <source>Il n’y a rien à coller.</source>
        <translation>There is nothing to paste.</translation>
    </message>
    <message>
        <source>Copiez d’abord l’invitation, son image ou le code.</source>
        <translation>First copy the invitation, its picture or the code.</translation>
    </message>
    <message>
        <source>Cette invitation est abîmée ou coupée.</source>
        <translation>This invitation is damaged or cut short.</translation>
    </message>
    <message>
        <source>Demandez qu’on vous l’envoie à nouveau.</source>
        <translation>Ask for it to be sent to you again.</translation>
    </message>
    <message>
        <source>Ce code n’est pas celui de cette invitation.</source>
        <translation>This code does not belong to this invitation.</translation>
    </message>
    <message>
        <source>Relisez-le avec la personne qui vous l’a dicté.</source>
        <translation>Check it with the person who read it out to you.</translation>
    </message>
    <message>
        <source>La base de cet ordinateur est abîmée.</source>
        <translation>This laptop’s database is damaged.</translation>
    </message>
    <message>
        <source>Ces données viennent d’un autre jury.</source>
        <translation>This data comes from another jury.</translation>
    </message>
    <message>
        <source>Ce fichier n’est pas une archive de preuve lisible.</source>
        <translation>This file is not a readable proof archive.</translation>
    </message>
    <message>
        <source>Le fichier de clé de ce jury est abîmé.</source>
        <translation>The key file for this jury is damaged.</translation>
    </message>
    <message>
        <source>La clé gardée dans le trousseau est abîmée.</source>
        <translation>The key kept in the keychain is damaged.</translation>
    </message>
    <message>
        <source>Jury a rencontré une erreur imprévue.</source>
        <translation>Jury has met an unexpected error.</translation>
    </message>
    <message>
        <source>Rien de ce qui était scellé n’est perdu. Recommencez l’action.</source>
        <translation>Nothing that was sealed is lost. Try the action again.</translation>
    </message>
    <message>
        <source>L’opération n’a pas abouti ({code}).</source>
        <translation>The operation did not succeed ({code}).</translation>
    </message>
    <message>
        <source>Un acte reçu porte un nombre hors de toute mesure.</source>
        <translation>A received record contains a number far out of range.</translation>
    </message>
    <message>
        <source>Un acte reçu porte une fausse signature.</source>
        <translation>A received record has a false signature.</translation>
    </message>
    <message>
        <source>Ces règles ne permettent pas de compter.</source>
        <translation>These rules do not allow a count.</translation>
    </message>
    <message>
        <source>Vérifiez l’échelle, le quorum et les critères de départage.</source>
        <translation>Check the scale, the quorum and the tie-break criteria.</translation>
    </message>
    <message>
        <source>La seconde clé n’est pas prête.</source>
        <translation>The second key is not ready.</translation>
    </message>
    <message>
        <source>Demandez à qui la détient d’ouvrir Jury et d’échanger, puis échangez.</source>
        <translation>Ask its holder to open Jury and exchange, then exchange.</translation>
    </message>
    <message>
        <source>La seconde clé de ce scrutin n’est pas confirmée ici.</source>
        <translation>The second key of this round is not confirmed here.</translation>
    </message>
    <message>
        <source>Échangez, puis scellez de nouveau&#xa0;: rien n’est perdu.</source>
        <translation>Exchange, then seal again: nothing is lost.</translation>
    </message>
    <message>
        <source>Votre clé est donnée&#x202f;; la seconde est attendue.</source>
        <translation>Your key is given; the second one is awaited.</translation>
    </message>
    <message>
        <source>Les enveloppes s’ouvriront dès qu’elle arrivera.</source>
        <translation>The envelopes will open as soon as it arrives.</translation>
    </message>
    <message>
        <source>La même personne tiendrait les deux clés.</source>
        <translation>The same person would hold both keys.</translation>
    </message>
    <message>
        <source>Confiez la seconde clé à quelqu’un d’autre.</source>
        <translation>Entrust the second key to someone else.</translation>
    </message>
    <message>
        <source>Qui détient la seconde clé ne peut pas présider.</source>
        <translation>The holder of the second key cannot chair.</translation>
    </message>
    <message>
        <source>Choisissez l’ordinateur d’un autre membre.</source>
        <translation>Choose the laptop of another member.</translation>
    </message>
    <message>
        <source>Vous ne détenez pas la seconde clé de ce scrutin.</source>
        <translation>You do not hold the second key of this round.</translation>
    </message>
    <message>
        <source>La seconde clé est déjà donnée.</source>
        <translation>The second key is already given.</translation>
    </message>
    <message>
        <source>Une clé est déjà donnée&#xa0;: plus rien n’entre.</source>
        <translation>A key is already given: nothing more comes in.</translation>
    </message>
    <message>
        <source>Ces bulletins figurent au procès-verbal comme tardifs.</source>
        <translation>These ballots appear in the minutes as late.</translation>
    </message>
    <message>
        <source>Aucun bulletin n’est choisi.</source>
        <translation>No ballot is chosen.</translation>
    </message>
    <message>
        <source>Cochez ceux que vous admettez.</source>
        <translation>Tick those you admit.</translation>
    </message>
    <message>
        <source>L’un de ces bulletins n’est pas tardif.</source>
        <translation>One of these ballots is not late.</translation>
    </message>
    <message>
        <source>Quittez la page, revenez-y, puis choisissez de nouveau.</source>
        <translation>Leave the page, come back, then choose again.</translation>
    </message>
    <message>
        <source>L’ordinateur de la présidence a signé deux suites différentes.</source>
        <translation>The chair’s laptop signed two different sequences.</translation>
    </message>
    <message>
        <source>Rien ne continue ainsi&#xa0;: reprenez la conduite du jury avec la clé de secours imprimée avant ces deux suites.</source>
        <translation>Nothing goes on like this: take over the lead of the jury with the recovery key printed before those two sequences.</translation>
    </message>
    <message>
        <source>Cet ordinateur n’est pas dans le jury.</source>
        <translation>This laptop is not in the jury.</translation>
    </message>
    <message>
        <source>C’est l’ordinateur sur lequel vous êtes.</source>
        <translation>This is the laptop you are on.</translation>
    </message>
    <message>
        <source>Choisissez un autre ordinateur.</source>
        <translation>Choose another laptop.</translation>
    </message>
    <message>
        <source>Ce membre n’a plus d’ordinateur qui puisse tenir une clé.</source>
        <translation>This member has no laptop left that could hold a key.</translation>
    </message>
    <message>
        <source>Confiez la seconde clé à un autre membre.</source>
        <translation>Entrust the second key to another member.</translation>
    </message>
    <message>
        <source>Cet ordinateur est admis au nom d’un autre membre.</source>
        <translation>This laptop is admitted in the name of another member.</translation>
    </message>
    <message>
        <source>Seul ce membre peut le reconnaître, sur le sien.</source>
        <translation>Only that member can recognise it, on a laptop of their own.</translation>
    </message>
    <message>
        <source>Cet ordinateur-ci n’a pas encore été reconnu.</source>
        <translation>This very laptop has not been recognised yet.</translation>
    </message>
    <message>
        <source>Reconnaissez-le d’abord depuis votre premier ordinateur.</source>
        <translation>Recognise it first from your first laptop.</translation>
    </message>
    <message>
        <source>Cet ordinateur est exclu du jury.</source>
        <translation>This laptop is excluded from the jury.</translation>
    </message>
    <message>
        <source>Cet ordinateur a été exclu du jury&#xa0;: ce que vous y scellez ne compte plus.</source>
        <translation>This laptop was excluded from the jury: what you seal on it no longer counts.</translation>
    </message>
    <message>
        <source>Ouvrez «&#xa0;Copies et sauvegardes&#xa0;» pour demander à être admis sous une nouvelle clé.</source>
        <translation>Open “Copies and backups” to ask to be admitted under a new key.</translation>
    </message>
    <message>
        <source>Ce jury n’a pas de clé de secours.</source>
        <translation>This jury has no recovery key.</translation>
    </message>
    <message>
        <source>La présidence peut en imprimer une tant qu’elle conduit le jury.</source>
        <translation>The chair can print one as long as it leads the jury.</translation>
    </message>
    <message>
        <source>Ces mots ne forment pas une clé de secours.</source>
        <translation>These words do not form a recovery key.</translation>
    </message>
    <message>
        <source>Relisez les dix-huit mots de la feuille, dans l’ordre.</source>
        <translation>Read the eighteen words of the sheet again, in order.</translation>
    </message>
    <message>
        <source>Cette clé de secours n’est pas celle de ce jury.</source>
        <translation>This recovery key is not that of this jury.</translation>
    </message>
    <message>
        <source>Seule la dernière feuille imprimée pour ce jury convient.</source>
        <translation>Only the last sheet printed for this jury will do.</translation>
    </message>
    <message>
        <source>Ces mots ne sont pas ceux de la feuille.</source>
        <translation>These words are not those of the sheet.</translation>
    </message>
    <message>
        <source>Retapez-les en les lisant sur le papier.</source>
        <translation>Type them again, reading them from the paper.</translation>
    </message>
    <message>
        <source>Ce fichier n’est pas un fichier d’échange de Jury.</source>
        <translation>This file is not a Jury exchange file.</translation>
    </message>
    <message>
        <source>Choisissez le fichier .jurypack reçu en pièce jointe.</source>
        <translation>Choose the .jurypack file you received as an attachment.</translation>
    </message>
    <message>
        <source>Ce fichier vient d’une version plus récente de Jury.</source>
        <translation>This file comes from a newer version of Jury.</translation>
    </message>
    <message>
        <source>Mettez Jury à jour sur cet ordinateur.</source>
        <translation>Update Jury on this laptop.</translation>
    </message>
    <message>
        <source>Ce fichier d’échange est celui d’un autre jury.</source>
        <translation>This exchange file is that of another jury.</translation>
    </message>
    <message>
        <source>Ouvrez-le depuis le bureau de ce jury.</source>
        <translation>Open it from that jury’s window.</translation>
    </message>
    <message>
        <source>Ce fichier d’échange est incomplet.</source>
        <translation>This exchange file is incomplete.</translation>
    </message>
    <message>
        <source>Ce qui était lisible a été pris. Demandez-le de nouveau.</source>
        <translation>What could be read was taken. Ask for it again.</translation>
    </message>
    <message>
        <source>Ce fichier d’échange a été altéré en chemin.</source>
        <translation>This exchange file was altered on the way.</translation>
    </message>
    <message>
        <source>Ce qui était bon a été pris. Demandez-le de nouveau.</source>
        <translation>What was good was taken. Ask for it again.</translation>
    </message>
    <message>
        <source>Cet ordinateur n’est relié à aucun réseau local.</source>
        <translation>This laptop is not on any local network.</translation>
    </message>
    <message>
        <source>Rejoignez un Wi-Fi ou le partage de connexion d’un téléphone.</source>
        <translation>Join a Wi-Fi network or a phone’s hotspot.</translation>
    </message>
    <message>
        <source>Le port {port} est pris par un autre programme.</source>
        <translation>Port {port} is taken by another program.</translation>
    </message>
    <message>
        <source>Choisissez un autre port, ou fermez l’autre programme.</source>
        <translation>Choose another port, or close the other program.</translation>
    </message>
    <message>
        <source>Cet ordinateur interdit à Jury d’ouvrir une salle.</source>
        <translation>This laptop does not let Jury open a room.</translation>
    </message>
    <message>
        <source>Autorisez Jury dans le pare-feu, puis recommencez.</source>
        <translation>Allow Jury in the firewall, then try again.</translation>
    </message>
    <message>
        <source>La salle n’a pas pu s’ouvrir.</source>
        <translation>The room could not be opened.</translation>
    </message>
    <message>
        <source>Recommencez&#x202f;; sinon, échangez par une clé USB.</source>
        <translation>Try again; otherwise, exchange with a USB stick.</translation>
    </message>
    <message>
        <source>Cette adresse n’est pas celle d’une salle.</source>
        <translation>This address is not that of a room.</translation>
    </message>
    <message>
        <source>Elle s’écrit comme 192.168.1.20:8642&#xa0;: relisez celle de l’écran.</source>
        <translation>It is written like 192.168.1.20:8642: read the one on the screen again.</translation>
    </message>
    <message>
        <source>Cette adresse n’est pas celle d’un ordinateur voisin.</source>
        <translation>This address is not that of a nearby laptop.</translation>
    </message>
    <message>
        <source>Une salle ne s’ouvre que sur un réseau local.</source>
        <translation>A room opens only on a local network.</translation>
    </message>
    <message>
        <source>Ce code n’est pas celui d’une salle.</source>
        <translation>This code is not that of a room.</translation>
    </message>
    <message>
        <source>Lisez le code affiché par l’ordinateur qui ouvre la salle.</source>
        <translation>Read the code shown by the laptop that opens the room.</translation>
    </message>
    <message>
        <source>Cette salle vient d’une version plus récente de Jury.</source>
        <translation>This room comes from a newer version of Jury.</translation>
    </message>
    <message>
        <source>Le code de la salle est incomplet ou abîmé.</source>
        <translation>The room’s code is incomplete or damaged.</translation>
    </message>
    <message>
        <source>Lisez-le de nouveau, ou tapez l’adresse et le mot de passe.</source>
        <translation>Read it again, or type the address and the password.</translation>
    </message>
</context>
<context>
    <name>program</name>
    <message>
        <source>Phrase de passe de ce jury</source>
        <translation>Passphrase for this jury</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>Signature fausse&#xa0;: ce n’est pas l’ordinateur nommé qui l’a écrit.</source>
        <translation>False signature: the named laptop did not write it.</translation>
    </message>
    <message>
        <source>Deux versions d’un même acte&#xa0;: un ordinateur a été copié ou restauré.</source>
        <translation>Two versions of the same record: a laptop was copied or restored.</translation>
    </message>
    <message>
        <source>Un acte manque avant celui-ci&#xa0;: il viendra d’un autre ordinateur.</source>
        <translation>A record is missing before this one: it will come from another laptop.</translation>
    </message>
    <message>
        <source>Un acte ne suit pas le précédent de son ordinateur.</source>
        <translation>A record does not follow the previous one of its laptop.</translation>
    </message>
    <message>
        <source>Un acte vient d’un autre jury.</source>
        <translation>A record comes from another jury.</translation>
    </message>
    <message>
        <source>Vient d’un autre jury.</source>
        <translation>Comes from another jury.</translation>
    </message>
    <message>
        <source>Un acte n’a pas la forme attendue.</source>
        <translation>A record does not have the expected form.</translation>
    </message>
    <message>
        <source>Un acte a été altéré.</source>
        <translation>A record was altered.</translation>
    </message>
    <message>
        <source>Un acte annoncé n’y est pas.</source>
        <translation>An announced record is not there.</translation>
    </message>
    <message>
        <source>Un acte dépasse la taille permise.</source>
        <translation>A record exceeds the permitted size.</translation>
    </message>
    <message>
        <source>Un acte porte un nombre hors de toute mesure.</source>
        <translation>A record carries a number beyond all measure.</translation>
    </message>
    <message>
        <source>Le contenu signé n’a pas la forme attendue.</source>
        <translation>The signed content does not have the expected form.</translation>
    </message>
    <message>
        <source>Ce que dit un acte n’a pas la forme attendue.</source>
        <translation>The content of a record does not have the expected form.</translation>
    </message>
    <message>
        <source>Un acte d’un genre inconnu&#xa0;: il vient d’une version plus récente de Jury.</source>
        <translation>A record of an unknown kind: it comes from a newer version of Jury.</translation>
    </message>
    <message>
        <source>Vient d’une version plus récente de Jury&#xa0;: mettez Jury à jour.</source>
        <translation>Comes from a newer version of Jury: update Jury.</translation>
    </message>
    <message>
        <source>Scellé d’une manière inconnue&#xa0;: mettez Jury à jour.</source>
        <translation>Sealed in an unknown way: update Jury.</translation>
    </message>
    <message>
        <source>Écriture non conforme&#xa0;: le contenu a été touché.</source>
        <translation>Irregular writing: the content was touched.</translation>
    </message>
    <message>
        <source>Le remplissage du contenu chiffré n’est pas celui attendu.</source>
        <translation>The padding of the encrypted content is not as expected.</translation>
    </message>
    <message>
        <source>Ne se déchiffre pas&#xa0;: altéré, ou d’une autre clé.</source>
        <translation>Cannot be decrypted: altered, or of another key.</translation>
    </message>
    <message>
        <source>Le scellé ne s’ouvre pas&#xa0;: altéré, ou d’une autre clé.</source>
        <translation>The seal does not open: altered, or of another key.</translation>
    </message>
    <message>
        <source>Porte une clé que personne ne peut détenir.</source>
        <translation>Carries a key that nobody can hold.</translation>
    </message>
    <message>
        <source>Fichier coupé&#xa0;: un ordinateur qui a le bon le réparera.</source>
        <translation>File cut short: a laptop that has the good one will repair it.</translation>
    </message>
    <message>
        <source>Fichier altéré&#xa0;: un ordinateur qui a le bon le réparera.</source>
        <translation>File altered: a laptop that has the good one will repair it.</translation>
    </message>
    <message>
        <source>Ce n’est pas un fichier de Jury.</source>
        <translation>This is not a Jury file.</translation>
    </message>
    <message>
        <source>Les numéros des actes du fichier n’ont pas de sens.</source>
        <translation>The record numbers in the file make no sense.</translation>
    </message>
    <message>
        <source>La taille d’un acte du fichier n’a pas de sens.</source>
        <translation>The size of a record in the file makes no sense.</translation>
    </message>
    <message>
        <source>Le fichier porte quelque chose de trop à sa fin.</source>
        <translation>The file carries something extra at its end.</translation>
    </message>
    <message>
        <source>Le fichier dépasse la taille permise.</source>
        <translation>The file exceeds the permitted size.</translation>
    </message>
    <message>
        <source>Le fichier vient d’un autre jury.</source>
        <translation>The file comes from another jury.</translation>
    </message>
    <message>
        <source>Un acte n’est pas à la place que dit le fichier.</source>
        <translation>A record is not where the file says.</translation>
    </message>
    <message>
        <source>Le fichier porte le nom d’un autre&#xa0;: son contenu est lu, l’autre sera récrit.</source>
        <translation>The file bears another’s name: its content is read, the other will be rewritten.</translation>
    </message>
    <message>
        <source>Le dossier n’a pas rendu ce fichier&#xa0;: nouvel essai au prochain échange.</source>
        <translation>The folder did not give this file back: new attempt at the next exchange.</translation>
    </message>
    <message>
        <source>Le fichier a disparu pendant la lecture.</source>
        <translation>The file disappeared while being read.</translation>
    </message>
    <message>
        <source>Le nom du fichier n’est pas de ceux que Jury écrit.</source>
        <translation>The file name is not one that Jury writes.</translation>
    </message>
    <message>
        <source>Une demande d’admission répond à une autre invitation.</source>
        <translation>A request for admission answers another invitation.</translation>
    </message>
    <message>
        <source>Une demande d’admission a été écrite avec un autre code.</source>
        <translation>A request for admission was written with another code.</translation>
    </message>
    <message>
        <source>Une invitation est coupée.</source>
        <translation>An invitation is cut short.</translation>
    </message>
    <message>
        <source>Ce n’est pas une invitation de Jury.</source>
        <translation>This is not a Jury invitation.</translation>
    </message>
    <message>
        <source>Une invitation vient d’une version plus récente de Jury.</source>
        <translation>An invitation comes from a newer version of Jury.</translation>
    </message>
    <message>
        <source>L’ordinateur a annoncé un autre acte à la clôture&#xa0;: ses bulletins sont écartés.</source>
        <translation>The laptop announced another record at the close: its ballots are set aside.</translation>
    </message>
    <message>
        <source>Un bulletin est la copie d’un autre.</source>
        <translation>A ballot is the copy of another.</translation>
    </message>
    <message>
        <source>Un bulletin n’est pas scellé sous le nombre de clés du scrutin.</source>
        <translation>A ballot is not sealed under the round’s number of keys.</translation>
    </message>
    <message>
        <source>Un bulletin n’est pas celui que son acte annonce.</source>
        <translation>A ballot is not the one its record announces.</translation>
    </message>
    <message>
        <source>Un bulletin porte sur un dossier qui n’est pas dans le scrutin.</source>
        <translation>A ballot is about a dossier that is not in the round.</translation>
    </message>
    <message>
        <source>Un bulletin note deux fois le même critère.</source>
        <translation>A ballot grades the same criterion twice.</translation>
    </message>
    <message>
        <source>L’acte fondateur n’est pas le bon.</source>
        <translation>The founding record is not the right one.</translation>
    </message>
    <message>
        <source>L’acte fondateur manque.</source>
        <translation>The founding record is missing.</translation>
    </message>
    <message>
        <source>Illisible ({code})&#xa0;: signalez ce code à qui vous dépanne.</source>
        <translation>Unreadable ({code}): report this code to whoever helps you.</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>Sans https, le mot de passe voyage en clair&#xa0;: sur un réseau sûr seulement.</source>
        <translation>Without https, the password travels in the clear: on a safe network only.</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>Saisissez le code que l’on vous a dicté.</source>
        <translation>Enter the code that was read out to you.</translation>
    </message>
    <message>
        <source>Ce code comporte une erreur. Relisez-le avec la personne qui vous l’a dicté.</source>
        <translation>This code contains an error. Check it with the person who read it out to you.</translation>
    </message>
    <message>
        <source>Donnez l’invitation reçue&#xa0;: fichier, code QR ou texte.</source>
        <translation>Give the invitation you received: file, QR code or text.</translation>
    </message>
    <message>
        <source>Indiquez votre nom.</source>
        <translation>Enter your name.</translation>
    </message>
    <message>
        <source>Indiquez le nom du label.</source>
        <translation>Enter the name of the label.</translation>
    </message>
    <message>
        <source>Indiquez une année, par exemple 2027.</source>
        <translation>Enter a year, for example 2027.</translation>
    </message>
    <message>
        <source>Indiquez un nombre, par exemple 20 pour la 20e édition.</source>
        <translation>Enter a number, for example 20 for the 20th edition.</translation>
    </message>
    <message>
        <source>Dix caractères au moins.</source>
        <translation>At least ten characters.</translation>
    </message>
    <message>
        <source>Les deux phrases diffèrent.</source>
        <translation>The two passphrases differ.</translation>
    </message>
</context>
</TS>
