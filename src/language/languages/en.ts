/** English, British and American. */
export const en = `
[common]
the|and|of|to|is|in|that|it|you|for|was|on|are|we|our|with|this|have|be|your|not|but|at|as|will|from|by|an|has|they|us|so|what|who|if|about|sorry|apologise|apologize|apologies|apology|been|were|i|my|re|ll|ve|don|didn|can|no|thanks|hi|please
[sorry.strong]
apologise|apologize|apologising|apologizing ?sincerely|unreservedly|wholeheartedly|deeply|profusely ?to|for|without|that|and|publicly
we|i|must|and|to ?also|sincerely|unreservedly|do|deeply|truly|wholeheartedly|fully|humbly|publicly apologise|apologize
apologise|apologize$
our|my|sincere|sincerest|deepest|heartfelt|humblest|unreserved|full|public|humble|deep ?most ?sincere|sincerest|deepest|heartfelt|full|humble apologies|apology
apologies to|for
apologies$
owe|owed .. apology|apologies
an|this|a|our ?public|full|unreserved|sincere apology to|is|for
offer|offering|extend|issue|make .. apology|apologies
forgive us|me
please forgive|accept ?our|my
beg .. pardon|forgiveness
ask|asking .. forgiveness
sorry ?is ?we|i ?are|am ?and ?we apologise|apologize
please accept my|our ?.. apology|apologies
issue|issuing|offer|make|like .. apologise|apologize|apology|apologies
want|wanted|like|need to say ?we|i ?m|are|re sorry
couldn t be ?more sorry|sorrier
[sorry.weak]
we|i re|are|am|m ?.. sorry
so|very|truly|deeply|really|genuinely|incredibly|terribly|extremely|awfully|dreadfully|sincerely|more|profoundly|am|are sorry
sorry ?for|about|to|that|we|i|you|if|everyone|all|folks|guys
sorry$
we|i|deeply|sincerely|truly|greatly regret
regret that|the|any|our|this|how|what
we|i feel awful|terrible|sick
ashamed|mortified|embarrassed|gutted
remorse
[sorry.light]
^sorry,
^sorry
^excuse me|us
^pardon me|us|the
[admit]
we|i ?really|completely|badly|clearly|totally|also|ve|have|just got|gotten ?.. wrong
got ?.. it|this|that|one|things|tone|call wrong
we|i|ve|have|just|clearly|really|badly|simply|have ?also screwed|messed|fucked|stuffed|cocked|mucked|goofed|blew|botched|fumbled|bungled|blundered|flubbed ?up ?it
we|i ?made|ve|make|made a|an|some|the|several|terrible|serious|bad ?.. mistake|mistakes|error|errors|misjudgement|misjudgment
made|make ?a|an ?.. mistake|error|mess|misjudg*
we|i ?.. failed|dropped|missed|fell|let|misjudged|underestimated|overcharged|overbooked|oversold|mishandled|ignored|misled|lied|broke ?.. you|the|short|down|mark|our|to|ball|her|him|them|people|customers
let ?.. you|people|them|him|her|everyone|customers|guests|fans|community ?all down
fell|fallen|fall ?.. short
missed|miss ?.. mark
our|my ?own ?terrible|bad|stupid|honest|big|sole|entirely mistake|fault|bad|error|failure|responsibility|failing|oversight|doing|screw|cock|blunder|call|carelessness|negligence|doing
mistake|error|failure|failing|oversight|fault was|is|on ?entirely|all ours|mine|us
entirely|all|totally|solely|100|squarely|completely on|our|ours|my us|me|fault|mistake|doing
that|this|it ?s|was|is ?all|one|is on us|me|ours
on us$
we|i ?take|accept|own|took|taking ?full|complete|total|all|sole|the ?.. responsibility|blame|accountability
take|accept|taking ?full|complete|sole|total|the responsibility|blame|accountability
own|owning|owned ?.. it|this|that|mistake|up
no excuse|excuses|defence|defense|justification|sugarcoating ?for
there|there s|is ?.. no excuse|excuses|justification
inexcusable|unacceptable|indefensible|unforgivable
should|shouldn ?t|never|not|have ?.. have ?.. read|checked|known|run|posted|happened|gone|said|listened|asked|done|caught|told|been|published|sent|used|let|spotted|made|tested|thought|seen|allowed|tweeted|treated|replied|written|consulted
ought ?not to have
was|were|be ?our|simply|just|plain|flat|clearly|completely|a wrong
we|i ?.. were|was|am wrong|careless|rude|late|slow|sloppy|tone|out|dismissive|stupid|arrogant|defensive
wrong of us|me
you|your|he|she|they ?re|are|is|were|was ?100 ?.. ?absolutely|completely|quite|totally right|correct
you deserve|deserved better|more
no one|nobody ?else ?.. but us|to blame
we|i re|are|am|only ?to responsible|blame|accountable|ashamed
not good enough
did|do ?.. better
we|i hurt|harmed|offended|disappointed|embarrassed|wronged
we|i ?.. double|wrongly|incorrectly|mistakenly|accidentally ?.. charged|billed|sold|sent|posted|deleted|shared|blocked|removed|accused
[fault]
was|were|is|that ?.. ?a|an ?not offensive|insensitive|racist|sexist|tasteless|careless|rude|hurtful|stupid|thoughtless|inappropriate|irresponsible|ugly|cruel|shameful|awful|appalling|disrespectful|dismissive|lazy|crass|ignorant|poor|cheap|disgraceful|terrible|tone
never again
on behalf of
by mistake
terrible|stupid|serious|grave|bad|awful|dumb mistake|error
insensitive|offensive|tasteless|careless|inappropriate|irresponsible|thoughtless tweet|post|message|joke|comment|ad|error|image
[repair]
refund*|reimburs*|compensat*|restor*|replac*|credit*|repay*
we re|ll|will|have|ve|are ?now ?also ?already fix*|chang*|remov*|mak*|delet*|review*|donat*|retrain*|updat*|work*|send*|taken|pull*|call*|honour*|honor*|tell*|told|pay*
taken|took|taking|pulled ?it|this|them|the|that ?.. down
removed|deleted|pulled|scrapped|halted|withdrawn|rewritten|reinstated
it|ad|post|tweet ?s|has|is|been gone|deleted|down
make ?.. right
back by
stay|stays|remain|remains valid
[never]
never|not|won|doesn|ensure|sure ?t|that ?.. happen ?.. again
never again
won|will ?t|never|not .. again
do|be better
[routine]
inconvenience|wait|delay|delays|trouble|frustration|hassle|disruption|confusion|queue|queues|hiccup
hear|see|read|learn ?about ?.. this|that|you|it|about|your|of
sorry you|your ?.. ?had|re|have|been|experience|order|parcel|package
your experience|order|parcel|package|flight|bag|item|stay|visit|meal
late|slow|delayed reply|response
missed|bumpy
issue|trouble|mix|experience|problem ?.. ?with|up|had|you
frustrating|annoying|disappointing
believe|love|hate that|to|it
tell us ?.. more|know
if this|your|you|it ?.. error|late|missing|arrived
[ask]
dm|dms|inbox|pm
order|booking|reference|tracking|account|case|ticket|flight|confirmation|policy number|ref|no|id|details
email|postcode|zip
send|drop|message|contact|call|give|pop|reach|shoot ?.. us|me|our|out
let us|me know
could|can|would|mind|will you .. send|share|tell|provide|confirm|dm|message|give|email|check|try
look|looking|check|checking|chase|sort|investigat* ?.. into|this|it|for|out
get|have|pass* .. back|team|manager|store|feedback
shortly|asap
please ?do tell|let|visit|try|see|speak|email|fill|contact|follow|dm|call
[service]
maintenance|outage|downtime|works|upgrade|engineers|queue*|strike|delays|delayed|weather|backlog|disruption|cancelled|closure
app|site|website|servers|server|phones|lines|system ?s ?.. slow|down|busy|unavailable|back|offline
due|owing to
experiencing|high|higher|longer
[cond]
if|to|for|in|should|whether ?.. anyone|anybody|any|some|you|it|we|those|someone|people|our|this|my|i|what|that|way ?.. offen*|upset|hurt|felt|feel|caused|let|seemed|sounded|found|came|bother*|uncomfortable|misled
if|to anyone|those|anybody|people|everyone ?.. offen*|upset|hurt|felt|feel|took|feeling|affected|bother*
anyone|those|people|customers|folk|fans who|may|might|that ?.. offen*|upset|hurt|felt|feel*|found|took
may|might|could ?.. have caused|offended|upset|hurt|been|felt|seemed|led
any ?.. offence|offense|upset|hurt|distress|harm|misunderstanding|confusion ?.. ?caused|may|this
[misund]
the|wrong|different way ?.. ?way
you|they|some|people|fans|anyone|others|customers|that|many ?.. feel|felt|feeling|see|saw|took|found|read|interpret*|chose|perceiv*|think|thought|react*
taken|took|came|come ?.. wrong|across|badly|differently ?way
the|this|a ?.. controversy|backlash|reaction|conversation|outrage|upset|noise|debate
some|certain|small ?.. people|viewers|customers|users|followers|quarters|group
upset|offended|disappointed some|many|people|fans
[nonap]
mistakes|errors|things|wires|lines ?have were|been|could|got made|done|crossed|handled|better
never|not|wasn|without|no|isn ?t|was|it|our|ever|the|any|at ?.. intent*|intended|aim|meant|mean|meaning ?.. offend|upset|hurt|to|harm|cause|disrespect|any
our|my|the intention|intent|aim|heart|goal|hearts was|were|has|is|only|always
sorry|regret ?.. you|they|people|some|your|others|that ?.. feel|felt|feeling|see|saw|took|found|misunder*|offended|upset|way|think|disappointed|interpret* ?..
sorry that|if ?.. upset|offended|misunderstood|misread|confused|disappointed|bothered
regret|sorry|saddened|disappointed ?.. controversy|backlash|reaction|situation|misunderst*|misinterpret*|confusion|offence|offense|upset|debate|reactions
understand|hear|appreciate|respect|acknowledge|recognise|recognize|aware ?that|the|there ?.. conversation|opinions|some|strong|concerns|feelings|views|disappointment|differ*|reaction|debate|everyone|not
anyone|those|people who knows|know us|me
wish ?.. this|it|situation|things|had ?.. happened|different*
unfortunate ?.. situation|incident|for|that|event*
small|tiny ?.. number|group|minority ?.. ?you ?.. upset|offended|chose|unhappy|outraged
shortcomings|processes|procedures|steps|failings|certain|lapses|standards|issues ?.. were|was|have|has ?not ?.. identified|followed|occurred|met|made|noted|observed|taken
regrettabl*|unfortunately
viewed|seen|taken|read in isolation|as|other|by|uncaring
could|can|may|might be read|seen|viewed|perceived|taken|interpreted
regret any|that|this|the|if
not ?.. in our|my hearts|heart|intention
wasn|not|never|didn ?t meant|intend*|mean ?to ?be
[def.blame]
clearly|obviously you|didn|haven|never|have
next time ?.. ?maybe|try|read|you|check|perhaps|before|bring
maybe|perhaps ?you ?should|next|if|try|consider|learn ?.. try*|read*|learn|check*|time|next|you
try|learn|start|stop read*|look*|using|listen*|whin*|moan*|complain*|cry*|be*|lying|to|spread*|googl*
before you|accus*|complain*|post*|comment*|judg*|tweet*|insult*|shout*|rant*
read the|your|it|our|before|again|them
the|only|real problem ?here is|isn|was ?t ?.. you|your|yours|between|how|user|attitude
your ?own|lack|inability|failure fault|responsibility|mistake|choice|problem|decision|doing|of|to
that ?s|is|sounds|was ?like ?a you|on|your|called ?you|problem|yours
you|nobody|no ?one signed|agreed|chose|ticked|accepted|ordered|bought|forced|made|asked ?.. terms|it|you|for
get|check your facts|story
[def.belittle]
overreact*|snowflake*|haters|hater|trolls|troll|keyboard|crybab*|whin*|moaners|karen*|drama|outraged|mob|sensitive|moan*|pathetic|clown*|liar*|idiot*|stupid|moron*|fools|loser*|trash|lunatic*|ignorant|ridiculous|nonsense|entitled|tantrum|hysteri*
get|find|go ?a|over life|hobby|grip|it|yourself|outside
it ?s|was|is ?only|just ?a joke|banter|satire|humour|humor|ad|fun
nobody|no|everyone|everybody|others|most|other|only ?one|you ?.. else|are|one|customers|people|guests ?.. complain*|seem*|love*|happy|fine|manag*|problem*|understood|know*|minds
[def.sarcasm]
wow|oh|ah|aw|yeah|sure|yes|yep|well|gee|cool|yikes,
oh please|dear|no|look|wow|great|boo
^wow|congrat*|bravo|yawn|sigh|lol|lmao|cute|whatever|nice|ok|okay
funny|interesting|strange|odd|curious|amazing|adorable|hilarious|convenient how|that|you
good luck with
someone ?.. woke|needs|hasn|skipped|didn|is
🙃|🤡|👏|🙄|💅|😏|🍿|🤷|🥱
[def.rules]
as|like we|i|previously|already|stated|clearly ?ve|have|already ?already ?.. explained|said|told|stated|mentioned|advised|explain|stated|replied|informed
we|i ?ve|have already|previously told|explained|answered|said|replied
terms|t|policy|conditions|rules|contract|small ?and|cs|are|is|print ?.. clear|clearly|agreed|state*|accept*|apply|rules|everyone|signed|apply
it|its ?s ?.. in|on the terms|contract|website|label|small|box|faq|policy|menu
nothing|no|end|case|matter ?more|further|of ?is to|left|comment|story|discussion|closed ?.. add|say|discuss
our policy|house|page|shop|rules
[def.dismiss]
if you|it ?re|s ?.. don|do|not|can|hate|too|unhappy|that ?t ?.. like|happy|afford|agree|want|bad|expensive|go|unfollow|door|shop|elsewhere|leave|free
nobody|no ?one is|s|forced|asked|made|cares|forcing|asking|forces|makes|put ?.. ?you
go|shop|take|try elsewhere|somewhere|business|competit*
don ?t like|buy|let ?.. ?it|then|buy|come|door
do|doing us|everyone ?a favour|favor
keep|opinion*|opinions ?.. yourself
[def.threat]
block*|report*|ban|banned ?.. you|account|accounts|comments
careful what|if
[def.deny]
^that|this ?s|is|not|simply|isn ?t ?.. untrue|false|lie|lies|true|nonsense|rubbish|how|what
lie|lies|lying|liar|rubbish|nonsense|bullshit|absurd|slander
not|isn|wasn ?t ?.. true|what|how|happened|correct|accurate
you re|are|were|just ?.. wrong|lying|mistaken|confused|liar|embarrassing|rude|the|an|a|entitled|fake|not|bitter|jealous
[exc.person]
former|ex|ex-*|rogue|new|single|one|individual|a|an|our|by|person|member ?.. employee|staffer|member|volunteer|team|colleague|individual|worker|staff|contractor|intern|person ?.. ?who|no|won|of|without|acted
won|no|has|longer ?t|longer ?.. ?be ?.. work*|tweet*|employ*|let|with|us ?.. ?us
employee|staff|person|team|contractor|member ?who ?.. acted|posted|wrote|responsible|sent|alone|without|personal
was|by|an|the|rogue|some|blame ?.. intern|interns|temp|trainee|apprentice|contractor|freelancer|freelance|junior
[exc.agency]
without ?.. our|approval|permission|knowledge|authorisation|authorization|sign
did|was|not|never ?n ?.. ?go ?.. approved|through|authori*|sign*|approval
unauthori*
by|from ?.. ?external|an|the|third agency|supplier*|partner*|vendor*|contractor*|designers|printers
[exc.hack]
hack*|compromised|cyberattack|cyber|breached|phish*|hijack*|password*
we|nobody|no ?one ?.. did|not|never|didn|on|here ?t|the|not ?.. ?team post|write|wrote|send|sent|posted|publish*|tweet
[exc.supplier]
fault|blame|down|due|issue|problem|error|mistake|caused|because|thanks|responsib*|courtesy ?of|to|with|by|lies|is|on ?.. courier*|supplier*|carrier*|vendor*|provider*|platform|royal|airport|manufacturer|printer*|algorithm|software|bank|customs|weather|partner*|post|warehouse|system|glitch|distributor|retailer|airline|landlord|council|contractor*|delivery|organis*|venue|traffic|government|developer*|facebook|instagram|bot
courier|supplier|carrier|vendor|provider|printer|printers|manufacturer|distributor|platform|algorithm|software|tool|system|glitch|customs|bot|warehouse|scheduler|airport|bank|landlord|promoter|venue ?s|'s ?.. fault|problem|error|mistake|failed|lost|glitch*|delayed|messed|went|published|told|assured|sent|guarantee*|mislabel*|did|decision|changed|responsible|issue|posted|responsibility|let
technical|scheduling|computer|software|automated|system ?tool|it glitch|error|fault|bug|failure|hiccup|issue|tool
glitch|bug ?.. ?in|caused|meant|sent|publish*
take ?it|that up with
[exc.context]
out of context
context
clip|video|quote|screenshot|recording ?.. edited|cropped|cut|doctored|clipped|short
[exc.circumstance]
understaffed|short staffed|staffing|busy|pandemic|unprecedented|circumstances|unforeseen|unforeseeable
[noexc]
no|not|never|without|isn|won|don|nor|there ?t|s ?.. excuse*|intern|hiding|hide|blame|hacked|agency|glitch|supplier|pass
no excuse*
if|how|avoid|prevent|against|when ?.. hack*|phish*|scam*|breach*|compromised
[cor]
^correction|clarification|erratum|corrected|update|correcting|edit|oops|whoops|scratch|typo|fact|clarifying
correction|erratum|corrigendum|clarif*
# .. not #
not # ?.. but|it|#
wrong|incorrect|inaccurate|mistaken|outdated ?.. number|date|price|name|figure|figures|link|time|year|address|info|information|winner|day|photo|chart|city|phone|location|credit|caption
scratch that
i was wrong|mistaken
correct|right|actual ?.. date|price|time|link|figure|number|name|spelling|one|version|address ?.. is|are|here
amended|correction|corrected|correct|correcting ?:|what|our|this|the|my
need|want|have|let|like ?me ?us ?to correct|clarify|amend|retract
got ?.. wrong ?.. date|number|stand|price|time|name|link|day|on|address|figure|year
flipped|swapped|mixed|transposed|reversed ?.. ?up
should ?have read|say|said|be
not # ?.. ?but
we|i|you ?.. said|told|wrote|posted|stated|reported|printed|gave ?.. ?you ?.. wrong|not|actually|incorrect*|should|isn|is|were
it|they|is|are|was ?s ?actually|in|not ?fact #|not|wrong
earlier|previous|original|yesterday ?.. post|tweet|version|email|flyer|story|chart|article|caption ?.. said|wrong|gave|listed|stated|incorrect*|had|showed|should
contrary to ?.. post|posts|report*|rumour*|rumor*|what|claims|been|earlier
wrong .. in|on ?this|our ?.. story|post|article|caption|email|flyer|page
[cor.post]
to be clear
false|untrue|fake|hoax|rumour*|rumor*|baseless|misinformation ?.. ?rumours|rumors|post|claim*|story|report*|message|news|email|account
claim*|story|reports|rumour*|rumor*|message|email|screenshot|video|post|posts ?.. is|are|isn|s|not|circulat*|doing|going ?.. ?t ?.. false|untrue|fake|not|rounds|true|around|hoax|edited|from|old
contrary to
not ?a ?real|not|our|from|no|isn ?.. coupon|voucher|account|giveaway|email|us|offer|real
we|are|re|aren|is|isn ?are ?re not ?t ?being closing|sold|leaving|moving|recall*|shut*|bankrupt|merging
it|this|that|they ?s|is|are a|an|not|fake|just|from ?.. scam|hoax|fake|phishing|fraud|fabricated|made|doctored|true
going|doing|circulating|spreading ?.. round|around|rounds|facebook|whatsapp|social|online
don|please|do ?t|not ?.. click|share|forward|fall
[meta]
sorry not|but sorry|not
not|never|nope|no|zero|without|isn|aren ?t ?.. ?even|one sorry|apologies|apology|apologise|apologize|apologetic
unapologetic*
no apologies|need|apology|excuses
no need ?.. apologise|apologize|sorry|apology
don ?t|never ?.. apologise|apologize|be ?sorry
how|when|why|what|who|ever ?.. to|makes|say|did|last ?.. apologise|apologize|apology|sorry|apologies
apology|apologies|apologise|apologize ?.. tour|video|webinar|guide|template|letter|card|language|letter|song|gift|episode|podcast|workshop|course|accepted
official apology|statement
say|says|saying|said ?.. ?it sorry
better|too|easier|easy safe|late ?.. ?than sorry
sorry ?to|about|for ?.. ?your|the diet|wallet|waistline|neighbours|neighbors|ex|cat|dog|mum|mom|haters|scale|bank|other|winter|summer|spoiler|spam|fomo|carbs|being|competit*|gym|pumpkin|spoil*|interrupt*|brag*
excuse|pardon ?.. our|the|my|us|while dust|mess|french|pun|drool*|interruption|excitement|look|appearance|me|we
excuses accepted|are|expired
out of excuses
good excuse
accept your|the|his|their apology|apologies
apolog* accepted
make no apology|apologies
corporate|most|public|bad|good|celebrity|worst|best apologies|apology
sorry ?i ?we didn|couldn|can|don|missed ?t ?quite catch|hear|read|see|understand|follow|make
[third]
he|she|they|who|minister|ceo|senator|player|coach|president|star|singer|has|have|should|must|actor|government|mayor|franchisee|prime|pm|company|club|bank|airline|finally|to|supplier|agency ?has|have|never|since|also|already|later ?.. apologised|apologized|apologises|apologizes|apologise|apologize
apologised|apologized|apologises|apologizes
his|her|their|your|mayor's|minister's|an ?.. apology|apologies
demand*|want|wants|await*|waiting|calls|deserve .. apology|apologies
minister|mayor|senator|president|ceo|chancellor|player|coach|striker|actor|actress|singer|governor|mp|congress*|commissioner|bishop|pope|king|prince|rapper|referee|manager|rival|chairman|spokes*|celebrity|footballer|influencer|band|rivals|competitor|council|airline|bank ?.. says|said|has|have|apologis*|apologiz*|issued|admits|admitted|regrets|expressed|issues|refused|offered|to ?.. apologise*|apologize*|apology|sorry|apologies|regret|mistake|mistakes|apologised|apologized
said|says|told|wrote|tweeted|admitted ?.. minister|senator|mayor|singer|player|actor|president|coach|court|reporters|press|yesterday|parliament|courthouse
apology|apologies|sorry ?.. from|by the minister|mayor|player|president|club|band|airline
[condole]

[closed]
we re|are|don|can|do|only|close|no ?t ?.. closed|sold|full|out|stock|do|ship|have|accept|offer|open|sell|serve|deliver|longer
sold out
[values]
our values|commitment|core|belief*
we believe|stand|value|pride|celebrate
[but]
but|however|although|though
[refuse]
not|never|won|don|no|isn|nor|nothing|refuse ?t|plan|need|intend|going|gonna|be|to|we|i|re ?.. to|apologis*|apologiz* apologis*|apologiz*
not|never|no|won|nothing ?t ?.. apologise|apologize|apologising|apologizing|apology
not|never|isn|aren|re ?t ?even|a|one|remotely|bit sorry
[look]
we|i|have|already|last|since|when|yesterday ?ve|have|already|we|i|week|month|year ?.. apologised|apologized
apologised|apologized ?.. ?to|at|on|last|yesterday|then|before|for
our|the|that|my|original|after|since ?our ?last|public|original apology|apologies ?.. ?last|was|tour|on|from|week|came|yesterday
[mock]
sorry|apologies|apologise|apologize|apology|apologis*|apologiz*|regret ?.. jeans|diet|diets|wallet|wallets|waistline|boss|gym|trainer|trainers|salad|salads|nutritionist|dentist|calories|carbs|alarm|sofa|productivity|ex|kale|bank|scales|mother|sleep|monday|mondays
guilty as|of ?.. charged|making|delicious|addict*
your|his|her majesty|highness
coming right up
sorry|apologies|apologise|apologize in advance
[promo]
sale|discount|off|bogo|half price|webinar|podcast|episode|workshop|course|tickets|album|single|book|novel|exhibition|collection|launch|launching|menu|giveaway|season|premiere|streaming|gig|tour
[admit.act]
we|i|ve|have|also|and|simply|just|then|knowingly ?ve|have|also|simply|just|then|all ignored|lied|misled|copied|stole|plagiarised|plagiarized|overcharged|mocked|humiliated|discriminated|excluded|dismissed|silenced|cheated|deceived|exaggerated|concealed|hid|neglected|snapped|insulted|betrayed|botched|mislabelled|forgot|rushed|profiled|belittled
we|i ?also|then|never|wrongly|did|didn|failed|forgot|neglected|chose|should ?t|to|not|have check|listen|read|answer|ask|tell|warn|test|act|verify|credit|consult|review|proof*|think|protect|respond|care|look|notice|catch|checked|told|warned|asked
we|i sold|used|posted|published|charged|sent|ran|shared|deleted|left|put|promised|billed|served|printed|turned|took|told|let|treated|blocked|kept|made ?.. without|wrong|twice|false|expired|private|badly|nobody|never|away|waiting|fake|racist|factory|redundancies|were|unsafe|out|like|down|under|permission
dropped|drop the ball
let ?.. slip|down
fell|came|come ?.. short
responsibility|blame|fault|failure|mistake ?.. is|was|lies|rests|sits ?.. ours|us|mine|with|me
that|this|it|post|one ?s|was|is|yesterday ?.. ours|mine
under our|my roof|watch
fair cop|point
my|our|all|mea bad|fault|culpa
i|we ?was|were|am|re|been ?.. snarky|rude|sloppy|careless|thoughtless|insensitive|arrogant|short|unfair|unkind|defensive|lazy|complacent|tone|wrong|dismissive|cowardly|naive|slow|out
no version|way|world|circumstance ?.. acceptable|ok|okay|excus*
it|that|which ?s|was|is racism|sexism|discrimination|bullying|negligence|thoughtless|shameful|indefensible|wrong
thoughtless|careless|sloppy|shameful|lazy|stupid$
agree ?.. every|your ?.. word|complaint|criticism
what went wrong
ran|posted|shared|published|told|aired|sold ?.. cruel|racist|sexist|careless|offensive|thoughtless|hurtful|wrong|fake
and we knew
had|have no right to
promised .. and|but ?we didn|delivered|only|never
[exc.third]
intern|agency|supplier|courier|carrier|vendor|printer|printers|engraver|translator|contractor|freelancer|temp|trainee|colleague|volunteer|moderator|staffer|driver|manufacturer|distributor|platform|algorithm|autocorrect|chatbot|bot|scheduler|software|tool|plugin|system|warehouse|guy|council|landlord|promoter|venue|organiser|organisers|bank|airport|airline|hacker|hackers|someone|somebody|franchisee|partner|partners|designer|photographer|wholesaler|subcontractor|developer ?.. posted|wrote|sent|shared|published|uploaded|printed|misprinted|messed|failed|lost|left|broke|sold|told|assured|promised|approved|forgot|scheduled|mixed|mistranslated|translated|designed|copied|deleted|double|charged|delayed|caused|dropped|misread|went|got|made|supplied|mislabelled|crashed|changed|picked|sneaked|tweeted|replied|switched|strikes|struck|decided
blame the|our|your|royal|it
was|is ?.. ?all|actually|really|just|only|entirely|down ?to a|an|our|the|by|another ?.. intern|agency|supplier|courier|carrier|vendor|printer|printers|translator|contractor|freelancer|temp|trainee|volunteer|guy|tool|glitch|algorithm|platform|ai|user|bot|plugin|thing
posted|written|created|sent|made|generated|produced|designed|managed|printed|translated|scheduled|initially|run ?.. by ?.. intern|agency|supplier|vendor|contractor|freelancer|temp|ai|another|outside|external|third|algorithm|tool|user|colleague|partner|software
take|up|ask|speak|talk ?.. ?it ?.. with|to them|royal|council|courier|manufacturer|airline|landlord
we handed|sent|shipped|packed|delivered|gave|did ?.. ?it ?.. perfect|right|correct|fine|time|order|our
not|nobody|no ?one ?.. here|team|office|us ?.. type*|wrote|write*|said|post*|send
not us
with half|so|only|such ?.. team|staff|little|many|few|resources
gets|slip|slips|slipped through ?the ?cracks
clip|quote|video|recording|screenshot ?.. half|missing|edited|cropped|cut|partial|original
previous|another|other|last tenants|tenant|owner|owners|company|management|firm
not|isn|wasn ?t on us
any|every shop|brand|company|airline|one would|has|does
[def.calm]
calm|chill|relax|breathe|settle ?down|out|your
lighten up
stop|quit|enough|less ?with ?the whin*|moan*|cry*|complain*|looking|making|lying|spread*|pretend*|drama
support|love|like|take ?.. or stay|leave|go
bring it on
[def.scold]
people|those|anyone|someone|folks|fans|experts|economists|critics|bloggers ?who|ve|have|d ?.. never|shouldn|don|can|should ?t ?.. run|lecture|read|cooked|worked|know|understand|set|held
armchair|keyboard|self ?styled|so ?called|professional experts|expert|critics|critic|economists|warriors|warrior|fans|called|appointed|lawyers|outrage
your|that tone|attitude|language|manner ?.. isn|won|is|not|get*|will
isn|won|not ?t ?.. get you ?anywhere|far
cool story
filed under
noted
who asked
reading|googling|math|manners is|are ?.. fun|free|hard|cost
free tip|advice
know|understand good|quality|anything|nothing ?.. ?about|food|art
stupid|idiots|idiot|clueless|trash|weaker|jolly|pathetic
thank|thanks ?you ?.. passionate|kind|lesson|thoughtful|fascinating|constructive
funny how|that ?.. nobody|suddenly|until
got your|their feelings|knickers ?.. hurt|twist
comfortable|happy with ?our|that|the ?.. choice*|decision*|it
with respect|due
obviously|clearly ?you
imagine|perhaps|maybe ?if|you|check|try|next|read|look
policy not to waste|engage|respond|discuss
sorry you|your|that ?.. feelings|hurt|triggered|offended|upset|can|handle
some of us
you again
another|new hobby
`;
