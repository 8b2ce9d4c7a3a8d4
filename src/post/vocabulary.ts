/**
 * The words that posts are read by, one table per language; a further language is a further table. Each entry is
 * the alternatives of a pattern, matched in either case; `|` between, word boundaries are added.
 */
export interface Words {
  /** words of nearly every text: they tell the language */
  common: string;
  /** from January on */
  months: string;
  weekdays: string;
  and: string;
  /** between a person and a company */
  from: string;
  article: string;
  /** words that begin a sentence with a capital and are no part of a name */
  openers: string;
  /** what a speaker does on stage */
  tells: string;
  /** what stands right before a title that has no marks of its own */
  leads: string;
  /** what stands before a written time: `starting at` */
  starts: string;
  takeaways: string;
  slides: string;
  /** the whole recording, as against a talk's */
  fullRecording: string;
  recording: string;
  notRecorded: string;
  sponsors: string;
  /** gratitude, and the like, in a sentence about sponsors */
  thanks: string;
  /** what a host is named after: `hosted by` */
  hosted: string;
  next: string;
  /** invites to the next event where a post has told of all its talks */
  join: string;
  rsvp: string;
  signOff: string;
  groupPhoto: string;
  /** headings that only order a post */
  headings: string;
  /** between a title and its speaker */
  by: string;
  /** words by which a paragraph goes on about the talk before it */
  about: string;
  /** in posts that invite to an event rather than look back on one */
  invites: string;
  /** what has been: posts that look back have it, announcements hardly */
  past: string;
  /** a person who was not on stage after all */
  absent: string;
  /** several speakers are about to be named */
  speakers: string;
  /** words that join what is read and say nothing else: phrases made of them alone are not kept */
  glue: string;
}

const en: Words = {
  common: 'the|and|with|for|was|our|of|to',
  months: 'january|february|march|april|may|june|july|august|september|october|november|december',
  weekdays: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday',
  and: 'and',
  from: 'from|of|at',
  article: 'the',
  openers:
    'first|second|third|fourth|fifth|secondly|thirdly|firstly|next|then|finally|lastly|last|after|afterwards|following|our|also|and|meanwhile|closing|opening|kicking|starting|wrapping|rounding|up|to|we|it|this|in|on|at|as|but|for|with|when|while|once|later|before|unfortunately|instead|sadly|thanks|special|speaker|speakers|talk|thank|welcome|joining|here|there|now|plus|his|her|their|he|she|they|congratulations|the|a|an|video|slides|photo|hosted',
  tells:
    'g[ai]ve|giving|gives|presented|presenting|presents|talk(?:ed|ing|s)|spoke|speaking|speaks|told|telling|tells?|explain(?:ed|ing|s)|describ(?:ed|ing|es)|discuss(?:ed|ing|es)|ask(?:ed|ing|s)|show(?:ed|ing|s|cased|casing)|shar(?:ed|ing|es)|introduc(?:ed|ing|es)|demo(?:ed|ing|nstrated|nstrating)|walk(?:ed|ing)|took|taking|cover(?:ed|ing)|explor(?:ed|ing|es)|kick(?:ed|ing)|wrap(?:ped|ping)|clos(?:ed|ing)|round(?:ed|ing)|finish(?:ed|ing)|return(?:ed|ing)|deliver(?:ed|ing)|div(?:ed|ing)|dove|outlin(?:ed|ing)|taught|teaching|open(?:ed|ing)|start(?:ed|ing)|conclud(?:ed|ing)|continu(?:ed|ing)|joined|joining|argu(?:ed|ing)|reveal(?:ed|ing)|looked|looking|led|leads|leading|ran|running|highlight(?:ed|ing)|focus(?:ed|ing|sed|sing)|address(?:ed|ing)|brought|bringing|took the stage|with (?:a|an|his|her|their)(?: \\S+){0,4} (?:talk|session|discussion|presentation|demo)',
  leads:
    '(?:talk|discussion|session|presentation|demo|overview|introduction|look|insight|deep dive|workshop|keynote|tour|update|intro|chat|conversation|panel|debate|story)s? (?:on|about|into|titled|called|entitled|of|to|at|around|covering|named)|(?:told|telling|tells?|taught|teaching|show(?:ed|ing)|showing|walk(?:ed|ing)|guid(?:ed|ing)|remind(?:ed|ing))(?: us| everyone| the audience)?(?: all| more)?(?: about| that| to| how to| how| on| through| why)?|(?:took|taking|gave|giving|brought|bringing) (?:us|everyone|the audience)(?: all)?(?: on| through| to)?|(?:evening|night|things|proceedings|meetup|event|session|stage|up|off|out) with|(?:talk(?:ed|ing)|spoke|speaking|speaks?|talk|chatt?(?:ed|ing))(?: to us| with us)?(?: all)?(?: about| on| through)(?: how to| how| why)?|(?:discuss|describ|explain|present|ask|introduc|explor|cover|shar|outlin|demonstrat|deliver|showcas|address)(?:e?d|ing|es|s)?(?: us)?(?: about| how to| how| whether| why| that| with)?|(?:his|her|their) (?:experiences?|lessons|learnings|story|journey)(?: with| from| of)|titled|entitled|called|was|dove into|diving into|focus(?:ed|ing) on',
  starts: 'start(?:s|ing|ed)?|begin(?:s|ning)?|from|at|video|watch|jump to|timestamp|talk|recording|skip to',
  takeaways:
    'takeaways?|take-aways?|take aways?|key (?:points?|messages?|learnings?)|main points?|learnings|lessons learned|highlights',
  slides: 'slides?|slide ?decks?|slideshare|decks?|presentation',
  fullRecording:
    '(?:full|whole|complete|entire) (?:video|recording|stream|livestream|playlist|event|show)|(?:videos?|recording|livestream) of (?:the|this) (?:\\S+ )?(?:event|evening|night|meetup|meeting)|all (?:the )?talks|missed',
  recording: 'videos?|recordings?|livestream|watch|stream(?:ed)?',
  notRecorded:
    "no (?:video|recording)|not (?:be )?record(?:ed)?|(?:was|were)n['’]t (?:able to record|recorded)|(?:unable|not able) to record|unrecorded|did not record|didn['’]t record|recording failed|(?:video|recording) (?:is|was) (?:not|un)",
  sponsors: 'sponsor(?:s|ed|ing|ship)?|supporters?|supported by|partners',
  thanks:
    'thanks?|thank[- ]yous?|grateful|gratitude|sponsored by|supported by|(?:our|the|event|evening.s|month.s) (?:\\S+ )?(?:sponsors|partners)|sponsors? (?:was|were|is|are)|kindly|courtesy of',
  hosted:
    "hosted by|compered by|mc['’]?d by|moderated by|presented by your host|your hosts?(?: was| were)?|our hosts?(?: was| were)?",
  next: 'next (?:meet-?up|event|meeting|one|edition|session)|upcoming (?:meet-?up|event)|next (?:time|up)|(?:last|final|first) (?:meet-?up|event) of (?:the|next|this) (?:year|season)',
  join: 'join us|joining us|see you|next month|we.ll be back|we will be back|we are back|we.re back|we meet again|we.ll meet',
  rsvp: 'rsvp|sign up|register|save the date|save your (?:spot|seat|place)|reserve|book|get (?:your )?tickets?|see you (?:in|on|at|next)',
  signOff:
    'see you|stay (?:safe|home|well|healthy)|enjoy (?:the|your)|until (?:next|then)|till next|cheers|have a (?:great|good|lovely|nice|wonderful|happy|fantastic|very|merry)|merry christmas|happy (?:new year|holidays|christmas)|thanks for (?:reading|coming|joining|being)|best(?: wishes| regards)?,|best wishes|kind regards|all the best|take care|bye|hope to see you|looking forward to seeing|we look forward to|with love|speak soon|catch you',
  groupPhoto:
    '(?:group|team|crowd|family) (?:photo|picture|selfie|shot|pic)s?|(?:zoom|usual) (?:group )?(?:photo|selfie|picture)s?|selfies?',
  headings:
    'overview|timeline|timestamps|schedule|programme|chapters|the talks|talks|recap|round-?up|agenda|photos?|videos?|the videos?|recording|the event|speakers|summary|introduction|the speakers|takeaways|key takeaways|slides|our sponsors|sponsors|thanks|next event|next meetup|what.s next|see you next time',
  by: 'by|with|presented by|speakers?|given by',
  about:
    'he|she|they|his|her|their|talk|session|demo|speaker|presentation|slides?|takeaways?|audience|questions?|q&a',
  invites:
    'will be (?:speaking|talking|presenting|joining|hosted)|will (?:present|talk|speak|share|be held|take place)|join us (?:on|for|at|in)|doors open|agenda|we are (?:excited|pleased|thrilled|happy|delighted) to (?:announce|invite)|announcing|call for (?:papers|proposals|speakers)|coming up|save the date|submit your',
  past: 'was|were|had|talked|gave|explained|shared|showed|told|described|spoke|took|attended|came|joined',
  absent:
    "pull out|pulled out|couldn['’]t (?:make|join|be)|unable to (?:make|join|attend)|cancel(?:led|ed)|congratulat\\w+|winner|thank(?:s|ed)? to|was ill|due to illness",
  speakers: 'speakers|talks|presenters|line-?up|panelists|presentations',
  glue: 'a|able|about|after|pdf|starts|begins|minute|timestamp|afterwards|again|all|also|always|am|amazing|an|and|another|are|around|as|ask|asked|asking|at|audience|away|be|been|began|beginning|below|best|brilliant|bring|bringing|brought|by|called|came|can|check|click|closed|closing|community|concluded|continued|continuing|cover|covered|covering|deck|delivered|delivering|demo|described|describing|did|discuss|discussed|discussing|discussion|dive|down|each|end|ended|enjoy|enjoyed|entitled|evening|event|everyone|excellent|explain|explained|explaining|explored|exploring|fantastic|final|finally|find|finished|finishing|first|focused|focusing|focussed|focussing|follow|followed|following|for|forward|found|fourth|from|full|fun|further|gave|generous|get|give|given|gives|giving|going|good|great|had|has|have|he|hear|heard|her|here|him|his|how|i|in|included|including|inspiring|insightful|interesting|into|introduced|introducing|is|it|joined|joining|kick|kicked|kicking|last|lastly|later|lead|leading|learn|learned|learnings|leave|leaving|led|left|lesson|lessons|lightning|link|listed|lively|lot|main|me|meetup|meeting|mention|mentioned|mentioning|mentions|month|more|most|my|next|night|noted|notes|noting|now|of|off|on|once|one|open|opened|opening|our|out|outlined|outlining|over|overview|own|panel|part|pointed|points|present|presentation|presented|presenting|presents|provided|read|recording|returned|round|rounded|rounding|said|same|saying|second|see|series|session|sessions|share|shared|sharing|she|show|showed|showing|slide|slides|so|some|speaker|speakers|special|spoke|stage|start|started|starting|stated|states|step|stepped|such|sum|summed|summarised|summarized|take|takeaway|takeaways|taken|taking|talk|talked|talking|talks|teach|telling|tells|tell|than|thank|thanks|that|the|their|them|then|there|these|they|thing|things|third|this|those|three|through|time|titled|to|today|together|told|tonight|too|took|topic|topics|two|up|below|us|use|used|using|very|video|view|walk|walked|walking|was|watch|we|welcomed|went|were|what|when|where|which|who|whole|why|will|with|wonderful|wrap|wrapped|wrapping|sponsor|sponsors|sponsorship|support|immensely|grateful|generous|enthusiastic|hugely|huge|big|massive|kind|kindly|many|much|please|out|other|resources|mentioned|resource|links|further|reading|relevant|additional|useful|materials|code|repo|github|article|blog|post|you|your|sponsoring|hosting|venue|pizza|pizzas|food|drinks|beer|beers|catering|key|joint|available|takes|place|held|happen|happens|break|short|quick|live|ll|re|ve|s|d|m|t|covers|learnt|hand|handed|delight|delighted|pleasure|pleased|proud|slot|stay|tuned|whom|every|everybody|both|between|being|but|if|or|any|via|per|want|wanted|really|well|just|its|back|before|during|got|underway|proceedings|act|acts|guest|guests|deep|introduction|intro|keynote|demos|practical|explains|discusses|describes|looked|looking|look|highlighted|highlighting|insights|insight|summary|summarising|summarizing|follows|list|videos|recordings|youtube|speakerdeck|slideshare|decks|download|downloaded|viewed|grab|do|does|done|made|make|makes|making|catch|caught|wow|super|awesome|excited|happy|glad|lovely|turn|turned|whose',
};

const de: Words = {
  common: 'der|die|das|und|mit|von|für|war|wir|nicht|ein|eine',
  months: 'januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember',
  weekdays: 'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag',
  and: 'und',
  from: 'von der Firma|von|aus|bei',
  article: 'der|die|das|den|dem',
  openers:
    'den|anfang|zuerst|zunächst|dann|danach|anschließend|schließlich|zuletzt|zum|abschluss|schluss|als|nächstes|nächster|erster|erste|unser|unsere|im|am|auf|nach|und|die|der|das|es|wir|dank|sprecher|sprecherin|vortrag|weiter|leider|los|ging|folien|seine|ihre',
  tells:
    'machte|eröffnete|sprach|erzählte|erklärte|zeigte|stellte|berichtete|präsentierte|hielt|gab|führte|diskutierte|beschrieb|begann|startete|beendete|übernahm|fragte|teilte|mit (?:seinem|ihrem|einem|dem) (?:vortrag|talk|beitrag|thema)',
  leads:
    '(?:vortrag|talk|beitrag|präsentation|einblick|einführung|thema)(?: über| zu| zum| zur| mit dem titel| namens| in)?|(?:sprach|erzählte|berichtete|diskutierte)(?: uns)?(?: über| von)|erklärte(?: uns)?|zeigte(?: uns)?|präsentierte|fragte|beschrieb|über',
  starts: 'ab|ab minute|bei|beginnt bei|beginnt|startet bei|startet|minute|video',
  takeaways:
    'erkenntnisse|kernaussagen|das wichtigste|wichtigste punkte|fazit|zusammenfassung|takeaways?|kernpunkte|botschaften',
  slides: 'folien|präsentation|slides?',
  fullRecording:
    '(?:ganzes?|vollständige[rs]?|komplette[rs]?|gesamte[rs]?) (?:video|aufzeichnung|mitschnitt)|(?:video|aufzeichnung|mitschnitt) (?:des abends|der veranstaltung)',
  recording: 'aufzeichnung|mitschnitt|video',
  notRecorded: 'nicht aufgezeichnet|kein(?:e|en)? (?:video|aufzeichnung|mitschnitt)|ohne aufzeichnung',
  sponsors: 'sponsor(?:en|ing)?|gesponsert|unterstützer|unterstützt von|unterstützung',
  thanks: 'dank\\w*|gesponsert|unterstützt|unsere\\w* sponsoren|freundlich\\w*',
  hosted: 'moderiert von|durch den abend führte|gastgeber(?:in)?(?: war)?|moderation:?|moderierte',
  next: 'nächste[sn]? (?:meet-?up|treffen|mal|veranstaltung|termin|event)',
  join: 'wir sehen uns|treffen wir uns|seid dabei|weiter geht es|geht es weiter|laden',
  rsvp: 'anmeld\\w+|melde\\w* (?:euch|dich|sich|sie sich)|rsvp|jetzt anmelden|zusagen|registrier\\w+',
  signOff:
    'bis (?:dann|bald|zum|nächst\\w+)|viele grüße|liebe grüße|wir sehen uns|wir freuen uns auf|schöne\\w* (?:grüße|abend|zeit|feiertage)|tschüss|macht.s gut|bleibt gesund|frohe weihnachten|euer|eure',
  groupPhoto: 'gruppenfoto|gruppenbild',
  headings:
    'überblick|die vorträge|vorträge|rückblick|nachlese|fotos|bilder|video|aufzeichnung|programm|agenda|sponsoren|danke|dank|nächstes treffen|nächster termin|ausblick',
  by: 'von|mit|sprecher(?:in|innen)?|referent(?:in|en|innen)?|vortragende[rn]?',
  about: 'er|sie|seine?n?|ihre?n?|vortrag|folien|talk|fragen|publikum|zuhörer\\w*',
  invites:
    'laden (?:euch |sie |herzlich )*ein|wird (?:sprechen|erzählen|zeigen|vorstellen|stattfinden)|werden (?:sprechen|zeigen|berichten)|einlass ab|einladung|ankündigung',
  past: 'war|waren|sprach|zeigte|hielt|erzählte|machte|kamen|hatten',
  absent: 'abgesagt|absagen|ausgefallen|krank|gewonnen|gewinner\\w*|glückwunsch|danke an',
  speakers: 'sprecher|vorträge|referenten|sprecherinnen',
  glue: 'pdf|minute|minuto|desde|ab|referent|referentin|sprecher|sprecherin|aber|als|am|an|anfang|anschließend|auch|auf|aus|bei|berichtete|dabei|danach|dann|das|dass|dem|den|der|des|die|dies|diese|ein|eine|einem|einen|einer|er|erklärte|erkenntnisse|erste|erster|es|euch|fazit|folien|für|gab|ging|gibt|haben|halten|hat|hielt|hier|ihr|ihre|ihrem|ihren|im|in|ist|kernaussagen|machte|mit|nach|nächste|nächster|seine|seinem|seinen|sich|sie|sind|so|sprach|thema|titel|über|um|und|uns|unser|unsere|unseren|unserer|viele|vielen|vom|von|vor|vortrag|vorträge|war|waren|weiter|wichtigsten|wie|wir|wo|zeigte|zu|zuerst|zuletzt|zum|zunächst|zur|zweite|zweiter|dank|danke|sponsoren|zeigte|erzählte|abend|abschluss|schluss|findet|finden|ihr|zu|los|stellte|video|aufzeichnung|punkte|wichtigste',
};

const fr: Words = {
  common: 'le|la|les|et|des|pour|avec|une|nous|dans|est|du',
  months: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  weekdays: 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
  and: 'et',
  from: "de chez|de|chez|d['’]",
  article: "le|la|les|l['’]",
  openers:
    "pour|commencer|ensuite|puis|enfin|finalement|après|notre|nos|premier|première|tout|abord|d['’]abord|le|la|les|et|en|à|au|nous|merci|malheureusement|ses|son|sa|orateur|oratrice",
  tells:
    'a (?:présenté|parlé|expliqué|montré|décrit|partagé|raconté|ouvert|clôturé|conclu|commencé|donné|animé|abordé|lancé|demandé|discuté)|nous a (?:présenté|parlé|expliqué|montré|décrit|partagé|raconté)|présente|présentait|parle|explique|montre|ont (?:présenté|parlé|expliqué|montré|partagé)',
  leads:
    "(?:conférence|présentation|talk|exposé|atelier|sujet)(?: sur| intitulée?| appelée?)?|présenté|parlé (?:de|des|du|d['’])|expliqué|montré|décrit|intitulée?",
  starts: 'à partir de|dès|commence à|début à|début|à|vidéo',
  takeaways: "points? clés?|à retenir|enseignements?|messages? clés?|l['’]essentiel|idées? clés?",
  slides: 'diapositives|diapos|slides?|présentation|supports?',
  fullRecording: '(?:vidéo|captation) (?:complète|intégrale)|(?:vidéo|captation|replay) de la soirée',
  recording: 'enregistrement|captation|replay|vidéo',
  notRecorded: 'pas (?:été )?(?:enregistrée?|filmée?)|pas de vidéo|sans vidéo|aucune vidéo',
  sponsors: 'sponsor(?:s|isé|isée)?|partenaires?|mécènes?|soutien',
  thanks: 'merci|remerci\\w+|sponsorisée?|soutien|grâce à',
  hosted: 'animée? par|présentée? par notre hôte|accueillis? par|organisée? par',
  next: 'prochaine? (?:meet-?up|rencontre|rendez-vous|soirée|événement|édition|session|fois)',
  join: 'rejoignez-nous|rendez-vous|retrouvez-nous|on se retrouve',
  rsvp: 'inscri\\w+|rsvp|réserv\\w+',
  signOff:
    'à bientôt|à très (?:bientôt|vite)|à la prochaine|au mois prochain|rendez-vous|bonne (?:année|soirée|journée|fêtes?)|bonnes fêtes|joyeux noël|prenez soin|amicalement|cordialement|à (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)',
  groupPhoto: 'photo de groupe|photo de famille|selfie',
  headings:
    'aperçu|les conférences|conférences|compte[- ]rendu|photos|vidéo|programme|sponsors|merci|remerciements|prochain rendez-vous|prochaine rencontre',
  by: 'par|avec|de|intervenante?s?|présentée? par|oratrice|orateurs?',
  about: 'il|elle|ils|elles|son|sa|ses|leurs?|conférence|présentation|diapos\\w*|questions?|public',
  invites: 'nous vous invitons|sera présenté|présentera|parlera|aura lieu|venez|rejoignez-nous le|annonce',
  past: 'était|étaient|étions|avons|a présenté|a parlé|ont',
  absent: 'annulée?|absente?|malade|gagnante?|félicitations|merci à',
  speakers: 'orateurs|conférences|intervenants|présentations|oratrices',
  glue: 'pdf|minute|minuto|desde|ab|intervenant|intervenante|intervenants|a|à|abord|après|au|aux|avec|ce|ces|cette|chez|clés|comme|comment|commencer|conférence|d|dans|de|des|dès|diapos|diapositives|du|elle|en|enfin|ensuite|est|et|expliqué|expliquant|grâce|ici|il|intitulé|intitulée|l|la|le|les|leur|leurs|merci|montré|nos|notre|nous|on|ont|ou|où|par|parlé|partenaires|plus|points|pour|premier|première|présenté|présentation|puis|que|qui|retenir|sa|ses|soirée|son|sont|sponsors|sur|sujet|tous|tout|un|une|vers|vidéo|voici|voir|vos|votre|raconté|donné|talk|slides|remercions|commencé|ouvert|conclu',
};

const es: Words = {
  common: 'el|la|los|las|y|con|para|una|nos|del|por|que',
  months: 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
  weekdays: 'lunes|martes|miércoles|jueves|viernes|sábado|domingo',
  and: 'y|e',
  from: 'de la empresa|de|desde',
  article: 'el|la|los|las',
  openers:
    'primero|primer|primera|luego|después|finalmente|por|último|a|para|empezar|terminar|continuación|nuestro|nuestra|la|el|los|las|y|en|al|gracias|nos|lamentablemente|sus|su|ponente|tras|cerró|abrió',
  tells:
    'habló|presentó|explicó|mostró|contó|describió|compartió|dio|abrió|cerró|comenzó|empezó|terminó|enseñó|discutió|preguntó|introdujo|hablaron|presentaron|explicaron|mostraron|contaron|compartieron',
  leads:
    '(?:charla|ponencia|presentación|sesión|taller)(?: sobre| titulada| llamada| de)?|(?:habló|hablaron)(?: de| sobre| acerca de)|presentó|explicó|mostró|contó|describió|titulada',
  starts: 'desde el minuto|desde|a partir de|a partir del minuto|minuto|empieza en|comienza en|video|vídeo',
  takeaways: 'conclusiones|ideas clave|puntos clave|aprendizajes|lo más importante|ideas principales',
  slides: 'diapositivas|presentación|slides?|transparencias',
  fullRecording: '(?:v[ií]deo|grabación) complet[oa]|(?:v[ií]deo|grabación) (?:del evento|de la noche)',
  recording: 'grabación|v[ií]deo',
  notRecorded: 'no (?:se )?(?:grab\\w+|fue grabada)|sin (?:v[ií]deo|grabación)|no hay (?:v[ií]deo|grabación)',
  sponsors: 'patrocinador(?:es|as)?|patrocin\\w+|sponsors?|apoyo',
  thanks: 'gracias|agradec\\w+|patrocinad[oa] por|apoyo',
  hosted: 'presentad[oa] por|moderad[oa] por|organizad[oa] por|conducid[oa] por',
  next: 'próxim[oa] (?:meet-?up|encuentro|evento|reunión|edición|quedada|cita)|la próxima',
  join: 'únete|nos vemos|os esperamos|te esperamos|acompáñanos',
  rsvp: 'inscr[ií]\\w+|reg[ií]str\\w+|apúnt\\w+|reserv\\w+|rsvp',
  signOff:
    'nos vemos|hasta (?:pronto|la próxima|luego|entonces)|un abrazo|saludos|feliz (?:año|navidad)|felices fiestas|cuídense|cuidaos|os esperamos|les esperamos|te esperamos',
  groupPhoto: 'foto (?:de grupo|grupal|de familia)|selfie',
  headings:
    'resumen|las charlas|charlas|fotos|v[ií]deo|agenda|programa|patrocinadores|gracias|próximo evento|próximo encuentro',
  by: 'por|con|de|ponentes?|presentada? por',
  about: 'él|ella|ellos|ellas|su|sus|charla|ponencia|diapositivas|preguntas?|público',
  invites:
    'te invitamos|os invitamos|les invitamos|presentará|hablará|tendrá lugar|se celebrará|únete|anunci\\w+',
  past: 'fue|fueron|habló|presentó|mostró|explicó|tuvimos|llenamos|estuvo',
  absent: 'cancel\\w+|ausente|enferm[oa]|ganador\\w*|felicidades|enhorabuena|gracias a',
  speakers: 'ponentes|charlas|presentaciones',
  glue: 'pdf|minute|minuto|desde|ab|ponente|ponentes|a|abrió|al|aquí|así|cerró|charla|clave|com|como|cómo|con|contó|continuación|de|del|desde|después|diapositivas|dio|e|el|ella|él|empezar|en|es|esta|este|explicó|explicando|fue|gracias|habló|hasta|ideas|la|las|le|lo|los|luego|mostró|nos|nuestra|nuestras|nuestro|nuestros|noche|o|para|patrocinadores|ponencia|por|presentación|presentó|primer|primera|primero|puntos|que|qué|quien|se|sesión|sobre|son|su|sus|terminar|titulada|tras|último|un|una|ver|vídeo|video|y|ya|conclusiones|puedes|pueden|encontrar|tarde',
};

export const languages = { en, de, fr, es };
export type Language = keyof typeof languages;
