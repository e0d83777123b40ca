// Made by bench/thesaurus.ts from WordNet 3.1; not to be edited.
// This software and database is being provided to you, the LICENSEE, by
// Princeton University under the following license.  By obtaining, using
// and/or copying this software and database, you agree that you have
// read, understood, and will comply with these terms and conditions.:
//
// Permission to use, copy, modify and distribute this software and
// database and its documentation for any purpose and without fee or
// royalty is hereby granted, provided that you agree to comply with
// the following copyright notice and statements, including the disclaimer,
// and that the same appear on ALL copies of the software, database and
// documentation, including modifications that you make for internal
// use or for distribution.
//
// WordNet 3.1 Copyright 2011 by Princeton University.  All rights reserved.
//
// THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON
// UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR
// IMPLIED.  BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON
// UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF MERCHANT-
// ABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE
// OF THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT
// INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR
// OTHER RIGHTS.
//
// The name of Princeton University or Princeton may not be used in
// advertising or publicity pertaining to distribution of the software
// and/or database.  Title to copyright in this software, database and
// any associated documentation shall at all times remain with
// Princeton University and LICENSEE agrees to preserve same.
// biome-ignore-all format: a table

/** Words that may stand for each other in one of their usual senses, a group between bars. */
export const SYNONYMS = `
abandon empty vacate|abandonment desertion|abdomen belly stomach|abide bear brook endure tolerate|abide stay
abiding enduring|ability power|abject miserable|abode dwelling home|abode residence|about approximately roughly some
about around|above supra|abroad overseas|abruptly dead short suddenly|absently absentmindedly|absolute sheer
absolutely perfectly utterly|absorb assimilate ingest|absorbed engrossed intent wrapped|abstract abstraction
abstract pilfer|abstraction generalization|absurd preposterous ridiculous|accelerate quicken speed
accelerator throttle|accent accentuate emphasize stress|accent emphasis|accept consent|acceptance adoption
accepted recognized|access approach|accessory supplement|acclaim hail herald|accommodate adapt|accommodate fit suit
accomplish achieve attain|accomplish execute fulfil fulfill|accomplished completed|accomplishment achievement
accord agreement|accord allot|accordingly consequently|account history|account report|accretion accumulation
accumulate collect compile|accumulate gather|accumulation collection|ace crack super
ace genius sensation star virtuoso whiz wizard|ace one unity|acetonemia ketosis|ache hurt smart|ache pine
acid bitter blistering|acknowledge admit|acknowledge receipt|acquaint introduce|acquaintance familiarity
acquaintance friend|acquiesce assent|acquiescence assent|acquire assume|acquire get|acres estate|act behave
action activity|action sue|activate actuate spark trigger|active fighting|actor player|actual genuine literal
actually really|acute incisive keen penetrating sharp|acutely keenly|adamant diamond|adamant inexorable
adapt adjust conform|add contribute impart lend|addition gain increase|additive linear|address speech|adequate enough
adhere cling|adjacent next|adjectival adjective|adjoin butt|adjust align|adjustment alteration modification
adjustment fitting|administer allot dispense distribute|administration brass establishment organization
administration disposal|admirably commendable|admiration wonder|admonition warning|adolescent teen teenager
adopt assume|adopt borrow|adopt espouse|adorn decorate grace ornament|adult grown grownup|advance improvement
advance overture|advance progress progression|adventure chance gamble risk|advertise publicize
advertisement advertising|advise counsel|advise notify|advise propose suggest|advocate preach|advocate recommend urge
aesthetic esthetic|affair liaison|affair matter|affair occasion|affect involve regard|affectionate fond
affectionately dear|affiliation tie|affirm assert swan swear|affirm confirm corroborate substantiate
affluence richness|afford give yield|affront insult|aforesaid said|after afterward afterwards later subsequently
aged elderly older|agency bureau office|agenda schedule|aggravate exacerbate|aggregate mass|aggregate total
aggression aggressiveness|aggressor attacker|aghast dismayed|agony suffering|agony torment|agree concur
agree correspond match tally|agreement correspondence|agreement understanding|agriculture farming|ahead forward
aid assist assistance help|aide auxiliary|ailing peaked poorly|ailment complaint ill|aim intent intention purpose
aim object objective|aim propose purport purpose|airplane plane|airs pose|akin kindred|alarm alert
alarm consternation dismay|alertness vigilance|alien exotic|alien foreign|alien foreigner|alike like similar
all altogether completely entirely totally whole wholly|allege say|allegory parable|alleviate ease facilitate
alleviate relieve|allocate apportion|allocation allotment|allot assign portion|allow countenance let permit
allow grant|ally friend|almost most near nearly virtually|alone entirely exclusively only solely|alone lone lonely
alone unaccompanied|aloud loud loudly|also besides likewise too|alter change vary|alteration change|altercation fracas
alternate alternative|alternate replacement|alternative choice|altogether raw|alveolar dental|always ever
amateur recreational|amaze astound|amaze bewilder puzzle|amazed astonished stunned|amazement astonishment
amazing astonishing|amber gold|ambition dream|ambitious challenging|amble stroll|amend better improve|amiable genial
ammo ammunition|amorphous shapeless|amount measure quantity|amount number total|amount sum|ample plentiful
amplify magnify|amuse divert|amusement entertainment|analogous correspondent|analyse analyze examine study
anatomy figure flesh frame shape|ancestor antecedent|ancestry lineage pedigree|anchor backbone|anchor ground
angle slant|angry furious|anguish torment torture|animal beast creature|animal carnal|animate enliven inspire
annihilation obliteration|announce declare|announce denote|announcement proclamation
annoy bother devil gravel irritate|annoyance irritation|answer reply respond|answer reply response
answer result solution|antagonist opponent|antagonistic counter|anticipate counter foresee|anticipate expect
anticipation expectancy|anticipation prediction|antipathy distaste|anxiously uneasily|anyhow anyway|apart aside
apiece each|apothecary chemist|apparatus setup|apparent evident manifest plain|apparent seeming|apparently seemingly
appeal attract|appeal charm|appeal prayer|appear look seem|appease gentle pacify|applaud clap|applause clapping
apply employ use utilize|appoint constitute|appointed prescribed|appointment date engagement|appraise assess evaluate
appreciate prize treasure value|appreciation grasp hold|appreciation taste|apprehend arrest collar nab nail
apprehend comprehend grasp|apprehension dread|apprehension understanding|approach coming|approach near
appropriate conquer seize|appropriate reserve|appropriately suitably|approve okay sanction
approximate estimate gauge guess judge|approximate rough|approximation estimate|apt given|arbitrarily randomly
arc arch curve|arc spark|arch condescending patronizing|architect designer|ardor zeal|area region|argue contend
argue reason|argument contention controversy|argument debate|argument statement|arise originate|arise rise
aristocracy nobility|arm weapon|arouse awake awaken wake|arouse elicit evoke provoke|arouse invoke|arrange stage
arrangement organization|arrive come|art prowess|article clause|articulate enunciate pronounce
articulate formulate phrase word|artillery gun|artillery weapon|ascending rise|ascertain check ensure insure
ascertain determine|ascribe assign attribute impute|ashen livid|aside away|ask expect require|aspect facet
aspect scene view|ass behind bottom posterior seat|assail assault|assay check|assemblage gathering|assemble gather
assign delegate designate|assistant help helper|associate connect link relate|associate consort|assume presume
assurance confidence|assure ensure guarantee insure|astonishingly surprisingly|athletic gymnastic|atomic nuclear
attack onrush onslaught|attain reach|attempt effort endeavor try|attempt essay seek try|attempt undertake
attention care|attest certify demonstrate evidence manifest|attic loft|attire dress|attitude posture|attorney lawyer
attract pull|attribute dimension|audacity temerity|august grand|authentic reliable|authentic veritable|author writer
authorities government regime|authority potency|authorization mandate|auto automobile car|automatic reflex|autumn fall
average mean|average norm|average ordinary|avert avoid|await expect wait|award grant|award honor honour laurels
award prize|awareness consciousness|away forth off|awed awestruck|awful awfully terribly
awful dread dreadful fearful frightening terrible|awful dreadful terrible unspeakable|babe baby infant|baby coddle
back backward rearward|back endorse second|back endorse support|back hinder|back rear|backbone guts|backing patronage
backstage wing|bad badness|bad big|badger bug pester tease|badly ill poorly|badly seriously severely|bag base
bait taunt tease|bake broil|ballad lay|ballot vote voting|balustrade banister|ban prohibition|band circle lot
bang blast clap|bang slam|bang slap smack|bang smash|banging thumping|banish bar|banquet feast|banter jolly kid
bar barricade block|bar ginmill saloon|barbaric savage|bare naked nude|barely hardly scarcely|bargain deal
base foundation|basement cellar|basically essentially fundamentally|bask enjoy relish savor|bastard bogus fake phony
bastard prick|bathtub tub|batter buffet|batter hitter slugger|battle combat|battle conflict engagement fight
battle struggle|battlefield field|bawl bellow|beak peck|beam shine|bear birth|bearded bewhiskered|bearer carrier
beast brute wildcat|beat crush|beat dead|beat heartbeat pulse|beat rhythm|beat round|beckon wave|become get
become turn|beef holler|befit suit|before earlier|beg implore pray|beg solicit|beget father sire|begin commence start
beginning first kickoff offset outset start|beguile captivate capture charm entrance trance|behave conduct
behavior conduct demeanor|being existence|being organism|belch belching|belie contradict
belief feeling impression notion|believe conceive think|believe trust|belligerent fighter|bellow holler hollering roar
beloved darling dear|beloved dear honey love|below downstairs|belowground underground|bend crook turn|bend twist
benefit gain profit|benefit welfare|berate chide lecture rebuke scold|berth post|beseech bid|beset plague
besiege surround|betray fail|beverage drink|bewildered confused|biblical scriptural|bid command|big large
bigger larger|bill charge|bill measure|bind bond stick|bit chip scrap|bit minute moment second|bite morsel|bite sting
bitterness resentment|bizarre eccentric|black blacken|black blackness
blame blessed damn damned darned goddam goddamned infernal|blame fault|blame pick|blame rap
blanket broad extensive wide|blanket cover|blare blast|blare clamor din|blast boom nail smash|blast shell
blatant vociferous|blaze blazing|blazing glaring|bleak desolate|bleed hemorrhage|blight plague|blind screen|blink wink
blithely happily merrily|block blockade hinder obstruct|block cube|block halt stop|blond blonde|blood rake rip
bloody damn|bloom blooming|bloom blossom flower|blossom unfold|blow setback|bluff sheer|blunt forthright frank
blur obscure|blurred fuzzy|blush crimson flush|bluster boast brag|bluster bravado|board plank|board room
boast feature sport|body personify|bolt rigidly stiffly|bony scrawny skinny|book volume|boom din
boom roar roaring thunder|boost encourage further promote|boost encouragement|boost hike|booth stall|border bound
border edge|border frame|border margin|border surround|bore drill|boring tedious|boss brag|boss chief foreman
bother inconvenience trouble|bounce leap|bounce spring|bound boundary edge|bound confine limit restrict throttle
bound jump leap spring|bow defer|box package|boy son|brace poise|brace steady|bracing brisk fresh refreshing
brain head mind psyche|brain mentality wit|branch subdivision|brand make|brandish wave|brave endure weather
brazen insolent|breach gap|breach violate|breadth width|break interruption|breakdown dislocation
breakthrough discovery find|breakup separation|breast tit|breed engender|bribe buy|bright brilliantly|bright smart
brilliance glare|brilliance grandeur splendor|brilliant magnificent|brilliant superb|broadcast transmit|broaden extend
broken crushed|brood dwell|brood loom|brooding reflective|brook creek|broom sweep|brotherhood fraternity|brow eyebrow
brow forehead|brush thicket|bucket pail|buckle warp|budge stir|buff devotee fan lover|build construct|build physique
building construction|building edifice|bulk majority|bulk volume|bull shit|bullet slug|bully cracking swell
bully rowdy|bum cheap crummy|bum grub|bum tramp|bump encounter find|bump knock|bunch clump cluster|bunch crowd gang
bundle package packet|buoyant perky|burden load loading|burden weight|burly husky|burn glow|burn tan|burrow tunnel
burst explode|burst explosion|burst salvo volley|bush scrub|bush shrub|bushel fix mend repair|business job occupation
bustle flurry|bustle hustle|busy meddling|busy occupy|but just merely only simply|buy purchase|buy steal|bygone gone
cable telegraph wire|calamity catastrophe disaster tragedy|calculate compute|calculate estimate figure forecast reckon
calculation computation|caliber quality|call cry outcry shout yell|call name|call phone telephone
calm calmness composure|calm quiet still|calm steady|camp encamp tent|campaign cause crusade drive|candidate prospect
canvas canvass|canvass poll|cap crest|capable subject|captive prisoner|capture seizure
cardinal central fundamental key|care caution precaution|care concern fear|care like wish|career vocation
careful deliberate|carefully cautiously|carelessness negligence|cargo freight load shipment|carpet rug
carry channel transmit|carry transport|cart drag haul|carved carven|case event|case instance|case suit|cast mold
castle palace|catalog catalogue|catapult sling|category class family|cater provide supply|cattle cows oxen
cause induce stimulate|cautious timid|cavalryman trooper|cavort frolic romp|cease discontinue quit stop
cease end finish terminate|celebrate fete|celebrate lionize|celebration festivity|cemetery graveyard|cent penny
center centerfield|center concentrate focus pore rivet|center halfway middle midway|centralize concentrate
certain sure|certainly sure surely|certify license|chagrin humble humiliate|chagrin humiliation|chair chairman
challenge dispute|champion fighter hero|chance fortune hazard luck|chance opportunity|chant intone tone
character quality|characteristic feature|charter hire|chase dog tail track trail|chase pursuit|chat chatter jaw
cheap flash flashy gaudy loud|cheap inexpensive|cheat chisel|cheat jockey|cheering comforting|cheering shouting
cheery gay sunny|cherished precious|chicken yellow|chief main master primary principal
chiefly mainly primarily principally|child kid minor youngster|childish infantile|chill cool
chill quiver shudder thrill tingle|chill shivering|chilling cooling|choice pick selection
choice prime prize quality select|choose prefer|choose select|chore job task|chortle chuckle|chorus refrain|chuck grub
chuck toss|chunk clod clump lump|churning roiling turbulent|chute parachute|cinch picnic|circuit tour|circular round
circulate diffuse disseminate|circumscribe limit|circumstance consideration|circumstance context
circumstances fate luck|cite mention quotation reference|cite mention refer|city metropolis
clamber scramble shin skin struggle|clang clangor clash crash|clarity clearness|clash friction|class classify
class grade|classic classical|classroom schoolroom|clean plumb|cleaning cleansing|clearly distinctly
cliche commonplace|click tick|client customer|climate mood|climax culminate|climb mount wax|climb rise upgrade
clip time|clobber stuff|clock time|close closely tight|close conclusion last|close near|close shut|closed shut
closely intimately|closet cupboard|closet wardrobe|cloth fabric material textile|clothe dress garment
cloud fog obscure|cloud overcast|clouded overcast|club society|clue hint|clump plunk|clumsy inept|clumsy ungainly
clutch grip hold|clutch seize|coach manager|coalesce fuse merge mix|coarse vulgar|code codification
coerce force pressure|coffee java|coil spiral|coincide concur|collaborate cooperate|colleague fellow|collect gather
colony settlement|colored negro|colossal prodigious stupendous|comb ransack|combat fight fighting|combine compound
come ejaculate|comeback retort|comedian comic|comfort ease|comfort solace soothe|comic funny|command require
comment commentary|comment notice|comment remark|commentator observer|commission committee|commit dedicate devote
commit perpetrate|commitment loyalty|common green park|common mutual|commonly normally ordinarily usually
commonwealth country nation|commotion din|commotion disturbance|commute transpose|companion company
companion comrade fellow|company fellowship|comparable corresponding|comparatively relatively|compare equate
compass orbit range reach scope|compel oblige|compensate counterbalance|compete vie|competition contest
competitive militant|competitor rival|complain plain|complete discharge dispatch|complete finish|complex composite
complicate refine|compliment congratulate|component constituent element|component element factor ingredient
component part portion|compose pen write|compound deepen intensify|comprehend perceive|compress contract
comprise constitute|comprise contain incorporate|con defraud swindle|conceal hide|concealed hidden
concede confess profess|concede grant|concentration density|concept conception construct|conception creation
concern interest|concern pertain refer relate|concerned interested|conclude reason|conclude resolve
concluding final last|conclusion decision determination|concurrent simultaneous|condemn decry|condemnation curse
condition discipline train|condition precondition|condition specify stipulate|condition status|conduction conductivity
conference league|confidant intimate|confide entrust|configuration contour shape|confirm reassert|confiscate forfeit
conflict struggle|confound confuse|confront face|confused disordered|confused lost|confusing perplexing puzzling
congratulate pride|congregation fold|congressman representative|conjecture hypothesize speculate suppose theorize
conjecture speculation|conjunction connective|connote imply|conquer subdue suppress|consequence effect outcome result
consequent resultant|consider deal|consider reckon regard view|consider study|considerably substantially
consist dwell lie|consistently systematically|consolation solace|consolidation integration|conspicuously prominently
constantly forever|constantly invariably|constitution establishment formation|construct manufacture|construe interpret
consultation interview|consume down|consume ingest|consummate virtuoso|consumption intake uptake|contain control curb
contaminate foul|contemplation reflection|contempt disdain scorn|contemptuous scornful|contend contest
contend postulate|content contented|content message|continuance continuation|continue keep|continue preserve uphold
continue proceed|continuously endlessly|contrary opposite reverse|contrast counterpoint|contribution donation
contrivance gadget|contrive design plan|contrive devise forge formulate invent|control operate|convention normal rule
conventional established|conversion transition|convey express|convict inmate|conviction sentence|convinced positive
cook prepare ready|cope grapple manage|copy imitate simulate|core nucleus|corporal somatic|corporate incarnate
correct redress right|correlate correlated|correspond equate|cost price toll|couch lounge sofa|couch put
counseling guidance|count counting|count matter|count weigh|countenance physiognomy visage|countenance sanction
countless myriad|couple match mate pair|course naturally|course trend|court romance woo|cover extend|cowboy puncher
crack gap|crackle crunch|craft trade|crash ram|crave lust|crawl creep|crazily insanely|crazy mad sick
creak screech squeak|create make|credit recognition|credo creed|creep mouse sneak|crest top|crew gang
criminal crook outlaw|crimson red|cringe flinch recoil shrink wince|cringe grovel|crisp sharp|crisp wrinkle
criterion standard|criticise criticize|crop harvest|cross foil frustrate queer thwart|cross intersect|cross transverse
cross traverse|crouch squat|crouch stoop|crowd herd|crucial important|crucify dun rag|crude earthy
cruel fell savage vicious|cruise sail|crush squeeze|crush suppress|cry exclaim shout
cry holler scream shout squall yell|cry weep|cryptic mysterious|crystallize illuminate|cuddle nestle snuggle
cult furor|cultural ethnic|cultured polite|cure remedy therapeutic|curiosity wonder
curious funny peculiar queer singular|curiously oddly peculiarly|current stream|currently presently|curse cuss swear
curse damn|curse oath|curtail restrict|curtain drape drapery|curve cut sheer swerve trend veer|curve wind
curved curving|cuss fella fellow lad|cuss gadfly|custom tradition|custom usage|cut reduce trim|cycle rhythm round
dab pat|dad daddy papa pop|damage harm|damn goddamn|damp moist|damp mute|dampen moisten|dampen stifle|dance dancing
danger risk|dangerous grave serious|dapper jaunty|dare daring|dare defy|dark darkness shadow|darling favorite
dart dash scoot|dart fleet flutter|dash flair|dash smash|daughter girl|dawn penetrate|dazed stupid|deadlock impasse
deadly lethal|deal flock heap lot mass peck pile plenty|deal handle plow|dealer trader|debate deliberate
debris dust junk|debut entry introduction|decay decline|deceased decedent|deceased gone|deceleration slowing
decent fitting|decent nice|decent properly|decide resolve settle|decidedly definitely|declaim recite
decline refuse reject|decomposition disintegration|decoration ornament|decrease diminish lessen|decrease lessening
decree fiat|deduce derive infer|deduct subtract|deduct withhold|deduction implication|deep deeply|deeply profoundly
defeat frustration|defeat kill|defeat licking|defeat overcome|defect desert|defect fault flaw|defend guard
defender guardian|defer postpone table|deficiency lack want|define specify|deformation distortion|defy refuse resist
defy withstand|degree level stage|deity divinity god|delay wait|deliberately purposely|delicacy treat|delicate fragile
delicious delightful|delight please|delight revel|delirium frenzy fury hysteria|demand exact
demand necessitate need require|demand requirement|democracy republic|demon devil fiend
demonstrate establish prove show|demonstrate exhibit present show|demonstration presentation|depart deviate vary
depart start|departure deviation difference|departure going|dependable honest reliable|dependence dependency
depict describe|depict picture|depict portray|deplorable sorry|deposit lodge stick wedge|deposit sediment
deposit sedimentation|deposit situate|depress dismay|deprive strip|deputy lieutenant|derive gain|descend fall
descent origin|describe draw trace|describe report|desert desolate forsake|deserve merit|deserving worth|desire hope
desire want|despair desperation|despairing desperate|despatch dispatch|despise disdain scorn|destination goal
destine doom fate|destine intend|destiny fate|destroy ruin|detached isolated separated|detail item|detailed elaborate
detect discover find notice observe|detectable noticeable|detection sensing|detective investigator|detector sensor
determination finding|determination purpose|determine influence regulate shape|determine set|detest hate
detonate explode|develop evolve|developing underdeveloped|development evolution|development growing growth maturation
deviate divert|device twist|devil dickens|diagram plot|dialect idiom|diam diameter|diarrhea diarrhoea|diary journal
dice die|dictate order prescribe|dictatorship tyranny|dictum pronouncement|die expire perish|differ disagree
difference dispute|differentiate distinguish mark|differentiate distinguish separate|differently otherwise
difficult hard|diffuse permeate pervade|dim faint vague|diminished lessened|diminutive tiny|dingy grimy
direct directly straight|direct target|direction way|directly immediately instantly straightaway|director manager
dirt soil stain|dirty soil|dirty soiled unclean|disability handicap|disabled handicapped|disagreement discrepancy
disappear vanish|disappointed frustrated|disapprove reject|disc disk|disc record|discard dispose
discern distinguish recognize|discipline subject|disclose expose reveal|disconnect gulf
discount dismiss disregard ignore|discourage warn|discourse discuss|discover hear learn|discovered observed
discrepancy variant|discrete distinct|disdain scorn spurn|disentangle extricate|disgrace dishonor shame|disk harrow
dislodge free|dismally drearily|disorder trouble|disordered upset|disorderly jumbled|dispatch shipment
disperse dissipate scatter|disperse scatter sprinkle|dispersed spread|displacement shift|display exhibit expose
display show|display showing|disposal disposition|dispute quarrel|disregard ignore snub|disregard neglect
disrupt interrupt|disruptive riotous troubled turbulent|distill purify|distinctive typical|distort falsify warp
distress hurt suffering|distressing disturbing|distribute spread|district territory|distrust mistrust suspect
distrust mistrust suspicion|disturb trouble upset|disturbance perturbation upset|disturbed upset worried|dive plunge
diverse various|diversion recreation|diversity variety|divide fraction|divide separate|divide split|dizzy silly
doctor physician|doctrine ism philosophy|document papers|dodge evade hedge sidestep skirt|domain land
domain orbit sphere|dominate master|dominate predominate prevail reign rule|domination mastery supremacy|done through
doomed lost|door doorway threshold|doorman porter|dosage dose|dot stud|double dual|double twofold|doubt uncertainty
doubtful dubious|doubtless undoubtedly|dough loot|down downward|downpour torrent|dozen twelve|dozens lots scores tons
drab sober|draft enlist|drag tangle|drain drainage|drama play|dramatic spectacular striking|dramatist playwright
dramatize pad|draped wrapped|draught gulp|draw pull|draw reap|drawn haggard worn|dread fear|dribble drip
drift err stray|drift float|drift impetus|drift range roam rove stray wander|drill practice|drink drinking
drink salute toast|drive motor|drive thrust|drone monotone|drown submerge|drugstore pharmacy|drunk drunkard
dry ironical|dub nickname|dull muffled|dumb slow|duplicate repeat|duration length|dusk nightfall twilight
dusky twilight|duty obligation responsibility|duty tariff|dwell inhabit live populate|dweller inhabitant
earlier earliest|earlier sooner|earnestly seriously|earnings pay salary wage|earnings profit profits|earth globe
earth ground|earthquake quake|easily easy|east eastward|easy leisurely|eating feeding|echo reverberation|echo ring
economic economical|economize husband|ecstasy rapture|edge inch|edgy restive|educate train
education instruction teaching|efface obliterate|effect effectuate|effect impression|effective efficient
effectiveness potency|effluent wastewater|effort exertion|effort exploit feat|egg eggs|ego self|elaborate expound
elastic flexible|elder older|elect elite|elementary simple|elevate lift raise|elevate promote|elevation height peak
elevation raising|elicit extract|eliminate eradicate|elude evade|emaciated gaunt haggard pinched|emanation emission
emancipate liberate|embed imbed plant|emblematic symbolic|embody personify|embrace encompass|embrace hug
emphasize underline underscore|employ employment|employ engage hire|employment work|empty hollow|enact ordain
enchant transport|enclose envelop wrap|encounter meet|encounter meeting|encounter skirmish
encroachment intrusion invasion|endanger jeopardize menace threaten|endeavor enterprise|endeavor strive
endless eternal interminable|endlessly infinitely|endow gift invest|endure last live survive|enemy foe
enforce implement|enforce impose|engage pursue|engineering technology|engrossing fascinating|engulf immerse steep
enhance heighten|enigmatic puzzling|enjoin order|enjoy love|enlarge magnify|enlargement expansion|enormous tremendous
enormously staggeringly tremendously|enough plenty|enraged furious maddened|enrol enroll enter recruit|ensue result
entail imply mean|entanglement web|enter participate|entire full total|entire intact integral|entitle title
environment surround surroundings|envisage imagine|envision fancy figure picture visualize|envision foresee
epic heroic|epitomize typify|epoch era|equal peer|equal rival|equality par|equip outfit|erode gnaw|error fault mistake
erudite learned|erupt ignite|eschew shun|especially particularly peculiarly specially|essence substance
essential indispensable|essential necessary necessity requirement|establish found institute plant
establish found launch|establishment institution|esteem respect value|evaluation rating valuation|evaporation vapor
even evening|even level|even still yet|eventually finally|everlastingly forever|everyday mundane routine
evidence grounds|evidence prove show testify|evidently obviously plain plainly|evil vicious|exact precise
exactly just precisely|exaggerate magnify|exaggerated overdone|exalt glorify|exalted lofty|examination scrutiny
examination test|examine probe|example illustration instance|exceed outdo surpass|exceed top transcend
exceedingly extremely super|excel surpass|except exclude omit|exceptional particular special
excess extra redundant spare surplus|exchange switch|excite stimulate|excited frantic mad|exclaim proclaim promulgate
exclude shut|exclusive sole|excuse explain|excuse pardon|execution performance|exemplify illustrate instance
exempt relieve|exemption freedom|exercise exert|exercise practice|exercise usage use utilization|exercise workout
exert wield|exhaust fumes|exhausted fatigued|exist survive|existence universe world|existential experiential
expanse sweep|expectation outlook prospect|expedite hasten|expend spend|expend use|experience have
expert proficient skillful|expiration termination|explicit expressed|explore search|exposed open|express utter
expression face look|expression reflection|extend run|extended lengthy prolonged|extension propagation
extenuate mitigate|exterior outside|external international|external outside|extrapolate generalize infer
extreme utmost|exultant jubilant rejoicing triumphant|eyelid lid|fabric framework|face front|facility installation
factory mill|faculty staff|fail neglect|fair reasonable|fairly jolly moderately pretty reasonably somewhat
faith religion|fake forge|fake sham|falloff slump|false mistaken|falter faltering hesitation|falter stumble
falter waver|famed famous illustrious notable noted|family household|fancy fantasy illusion|fantastic grotesque
fantastic marvelous rattling terrific tremendous wonderful wondrous|farther further|fascinate grip|fascinate intrigue
fashion manner mode style way|fast tight|fasten fix secure|fatal fateful|fathom penetrate|fatigue jade tire
fatigue weariness|favor prefer|favored favorite pet|fear fright|feasible practicable workable|feature have
feel feeling flavor smell spirit|feel sense|fell hide|fence fencing|fervent fiery impassioned|festive merry
fierce furious|fierce vehement|fig figure|fight oppose|fight struggle|file register|fill occupy|film movie|final net
finally last|finally ultimately|financial fiscal|fine okay|fine ticket|fire firing|fire flame|fireplace hearth
firm firmly steadfastly|firm house|firmly hard|firmness resolution resolve|first inaugural initiative maiden
fit primed set|fitting meet|fix mess|fix set specify|fixed set|flail lam thrash|flap wave|flash flaunt|flash wink
flat level plane|flavor savor|flavor season|fledgling freshman newcomer|fleet swift|flick leaf|flicker flutter quiver
flicker glint spark|flip impudent insolent|flip somersault|flip toss|float swim|flood swamp|floor shock|floor story
flounder stagger|flourish thrive|flow flux|flow stream|flush heyday peak|flushed red|flushed rosy|fly pilot|fly wing
fog haze|foliage leaf|folk sept|following next|folly foolishness|folly stupidity|food nutrient|fool gull
footstep pace step stride|forbid foreclose forestall preclude prevent|forbid prohibit proscribe veto|force push
force strength|forecast omen predict|forego precede|foreground highlight spotlight|forest wood woods|fork pitchfork
form kind sort|form organize|form pattern|form spring|formally officially|former onetime sometime|former previous
formerly once|formidable redoubtable|formulation preparation|fort fortress|fort garrison|forth forward
forthright squarely|fortify strengthen|foster further|foul loathsome|founding initiation|fox trick
foyer hall lobby vestibule|framework model|frankly honestly|frantically madly|fraud pseudo|freak monster monstrosity
free liberate loose release|free rid|frequent patronize shop|frequently often|fresh new newly|freshness novelty
fret fuss|fright frighten scare|frightened scared|frightened terrified|frightful horrible|frigid icy|fringe periphery
frog toad|frost ice|frown scowl|frozen icy|fruit yield|fruitless futile vain|fulfil fulfill satisfy|full fully
fullness richness|fumble grope|fume smoke|fun merriment|function office role|function officiate|function operate
function purpose role use|function serve|fund store|fundamental rudimentary|funny suspect suspicious|fur pelt
furnish provide render supply|furthermore moreover|fury rage|fury violence wildness|fuss mother|future next
gag jest joke|gage game stake|gage gauge|gaiety merriment|gain win|game halt|gap opening|gap spread|garbage refuse
gasp pant puff|gay homosexual|gay jolly jovial merry|gaze stare|generalization induction|generally mostly
generate yield|gently lightly softly|gently mildly|germinate sprout|gesticulate gesture motion|ghastly grim gruesome
ghost specter|gift talent|giggle titter|gilded gilt gold golden|girl miss|given granted|given presumption
glance glimpse|glance glint|glare glower|gleam gleaming|gleam glint glisten glitter shine|glean harvest reap
glinting glittering|glistening shiny|glue paste|glued pasted|glycerine glycerol|goad spur|goddam goddamn goddamned
good goodness|good thoroughly|good well|govern regulate|govern rule|governing government|grade level
grade place rank rate|grammatic grammatical|grand thousand|grandeur nobility|grandma grandmother granny|grapple grip
grappling wrestle wrestling|gratification satisfaction|gratify satisfy|grave sober solemn|grave tomb|gravely soberly
greasy oily|greatcoat overcoat|grievance grudge|grim inexorable relentless stern|grin grinning smile smiling
grind labor toil|grip handle|grip suitcase|groan moan|groove rut|grotesque monstrous|ground reason|grounds yard
group grouping|group radical|grove orchard|growl grumble rumble|growth increase|gruff hoarse husky
grumble grumbling rumble|grumble mutter|grumble scold|guarantee undertake|guard safety|guard ward|guerrilla irregular
guess hazard venture|guess imagine reckon suppose think|guess speculation surmise|guide lead take|guide maneuver steer
gunpowder powder|gush spout|gutter trough|guy ridicule|hall hallway|hallmark trademark|hamper hinder|hamper shackle
hand handwriting|handbag purse|handle manage|handle treat|handling treatment|hands manpower men|hang knack
hanker long yearn|happen occur|happening occurrence|harassed pestered|harbor nurse|hardship rigor|harm hurt injury
harmonious symmetrical|haste hurry rush rushing|hasten hurry|hasten race rush speed|hatch hatching|hate hatred
hateful mean|haunt obsess|haunt stalk|haunting persistent|haversack knapsack|hawk huckster peddle|hazard jeopardy risk
headache worry|heal mend|healing therapeutic|heap mound pile|heart nerve|heat warmth|heave surge|heed listen
heed regard|heedless unheeding|hence therefore thus|here hither|hereafter hereinafter|heretofore hitherto yet
heroism valor|hesitate pause|hesitate waver|hide skin|hillock mound|hinder impede|hint suggest|hit strike
hitch hobble limp|hold keep maintain|holiday vacation|honor honour reward|honor respect|hook rob soak|hoop ring
hop skip|hope promise|hopeful promising|horde host|horror repulsion revulsion|hound hunt|housing lodging
however nevertheless nonetheless still|howl roar wail|huge immense vast|hulk loom tower|humble lowly|humbly meekly
humor mood temper|humor wit|hunch intuition suspicion|hunger thirst|hunting search|hurl hurtle lunge thrust
hurler pitcher|hurry speed|hurrying scurrying|hurrying speed|hurt wounded|hush silence still|hush stillness
hypocrite phony|hypothesis possibility theory|icebox refrigerator|idea thought|ideal saint|identical very
identify name|idiot imbecile|ignorant illiterate|ill sick|illness malady sickness|illuminate illumine light
image picture|imagery imagination|imagination resource|imitation simulated|immensely vastly|immerse plunge
impact wallop|impair mar|impede obstruct|imperfect progressive|impersonal neutral|impersonate portray
impinging striking|implication significance|import meaning significance|important significant|impose inflict
impose levy|imposition infliction|impress strike|impression picture|imprison jail|impulse urge|inception origin
incite instigate|incite motivate prompt|inclination tendency|incline lean tend|incline ramp|incline slope
incorporate integrate|incorporate integrated unified|increasingly progressively|independent sovereign|index indicator
indicate point|indicate signal|indignation outrage|individual mortal person someone soul|individual single
individually separately|indolent lazy|induct seat|induction initiation|industry manufacture|inert neutral
inescapable unavoidable|inevitably necessarily|infamous notorious|infective pathogenic|infernal unholy|infest overrun
infinite space|infuriating maddening|inherent integral|initiate originate|injure wound|innovation invention
inquire wonder|inquiring questioning|inquiry query question|inquiry research|inscription lettering|insert introduce
insert tuck|inside interior|inside within|insight penetration|inspire prompt|instal install|instant minute moment
instant twinkling wink|instead rather|instruct teach|instructor teacher|instrument tool|insulate isolate
insurance policy|insure underwrite|insurrection rebellion revolt|integrate mix|integrity unity|intellect reason
intellectual rational|intelligent sound|intelligible understandable|intend mean|intent purport|interchange substitute
interest involvement|interest sake|interfere intervene|interim meanwhile|interject interpose
interlace intertwine twine|interlocking interwoven|intermediate medium|interpret render|interpretation rendering
interval separation|interweave weave|intimate suggest|intrude trespass|invent manufacture|inventory stock
investigation probe|investigator researcher|invite tempt|involvement participation|irony sarcasm satire|irrigate water
irritation temper|isolated stray|issue matter topic|issue publish|issue supply|itch scratch|ivory pearl|jab poke
jabber spout|jam mob pile throng|jar jolt|jeer scoff scoffing|jeopardize stake|jerk jolt|jerk twitch|jerk yank
jimdandy jimhickey|john lavatory privy toilet|jolted shaken|journey travel|joy pleasure|joy rejoice|judge justice
judgment mind|juicy voluptuous|jumble smother welter|junk scrap|justly rightly|jutting sticking|kick thrill
kill killing|kinda rather|kindly sympathetic|kingdom realm|knee stifle|knife tongue|lab laboratory|label mark tag
label pronounce|lad sonny|laden loaded|lam run|lamentation wail|lance spear|land soil|language lyric words
language speech|lap lick|lapse sink|largely mostly|lash lather slash whip|lashing whipping|lasting permanent
late recent|lately recently|lather suds|laugh laughter|lavender lilac|lavish shower|lay place position put set
lead result|lead track trail|leaders leadership|leading star|lean list|lean thin|lean tilt|learn memorize
learning scholarship|lease rent|leer sneer|left remaining|legitimate logical|lend loan|lessen subside|lesson moral
lexicon vocabulary|liberal tolerant|license permit|lick solve|life living|lifelike pictorial vivid|light lightly
like same|likely probable|likely probably|likewise similarly|limitation restriction|linger lurk|little slight
little small|locality neighborhood vicinity|localization location|locate site|locate situate|located set situated
location placement|lock mesh|lone solitary|longing yearning|look looking|looking sounding|loose unleash
loot plunder prize|lord master|lots much|lumber pound|lumber timber|lump swelling|lurch pitch|lurch reel stagger
lurch stagger stumble|lure tempt|luster splendor|machinist mechanic|mad sore|madman maniac|magic magical wizard
maintain preserve|maintenance upkeep|majestic proud|mama mamma mommy|mammal mammalian|mandatory required
maniac maniacal|manufacturer producer|mark marking|mark score|mark target|marked pronounced|market marketplace
marketing merchandising selling|maroon strand|marriage wedding|marry wed|marshal mobilize|marvel wonder
master overcome surmount|matching twin|mate teammate|material stuff|mating union|maximal maximum|maximum utmost
maybe perchance perhaps possibly|mean signify|meandering wandering winding|meaning pregnant|meaning substance
means way|measure step|measurement measuring|mechanics mechanism|medication medicine
meditate muse ponder reflect speculate|melee scrimmage|melody strain tune|melt melting thaw|memory retention
menace threat|mentality outlook|mention note observe remark|merchandise product|merchandise trade|mere simple
merge unify unite|merit virtue|metal metallic|midst thick|mighty powerful|militant warlike|militia reserves|min minute
mingle unify|minimal minimum|minimize understate|minister parson pastor|misbehavior misdeed|miscellaneous mixed sundry
mischief shenanigan|misconstrue misunderstand|miserable pathetic piteous poor|miserable suffering|missile projectile
mite speck|mix premix|mixture variety|mob syndicate|mobile wandering|mobilize rally|model mold|model pattern
modernize overhaul|modesty reserve|moisture wet|mold stamp|monarch sovereign|monastic monk|morality morals
morose sullen|motif theme|motion move movement|motionless still|motivation motive need|motto shibboleth
mouth speak talk utter|move travel|muffle smother stifle|mumble mutter|murder off|murmur mutter|musician player
muster rally|mutely silently|mysterious mystic|nag scold|narrative story tale|narrow specialize|nasal pinched
nationalism patriotism|navigate voyage|necktie tie|need want|needed required|negative veto|neglect overlook
nerve steel|new novel|news tidings word|newsman reporter|newspaper paper|nip pinch|nominal token|north northward
nose poke pry|note notice|nothing zero|nourish sustain|now today|nuance subtlety|nudge prod|number routine
objection protest|objection remonstrance|obscure vague|observation watching|obstinately stubbornly|obtain prevail
obtain receive|occluded sorbed|occupant resident|occupy reside|odor scent smell|offer proffer|offer volunteer
officer policeman|ominous sinister threatening|oneness unity|open outdoors|opinion sentiment|opponent opposing
opponent opposite|opposition resistance|optical visual|optimal optimum|orb orbit revolve|orient point
origin root source|outdoors outside|outline sketch|output yield|outrage shock|outsmart overreach
outstanding prominent salient|overcome overpower overwhelm|overhaul overtake|override overturn reverse|own possess
owner proprietor|ownership possession|pace rate|pacing tempo|package parcel|painful sore|pains striving
painting picture|pale pallid|pamphlet tract|panic scare|panic terror|parade troop|paradigm prototype
paramount predominate|parcel portion share|pardner partner|parent rear|part partially partly|part piece|part split
particle speck|particular peculiar special|particular specific|partner spouse|pass passing|pass surpass|pass walk
passage transition|passion rage|pasty sticky|pat tap|patch piece|patch plot|path route|patrol police|patronize sponsor
pattern practice|pavement sidewalk|peace serenity|pecs pectoral|pelt pepper|penalize punish|penalty punishment
percent percentage|percentage share|perfume scent|perilous precarious|periodic periodical|permission permit
persist prevail|persistence persistency|persistent relentless|perspective position view|perspiration sweat
persuade sway|petition request|phantom shadow|phantom specter|phase stage|philosophic philosophical
phonemics phonology|photo photograph|picket scout|pinpoint speck|pipe shriek shrill|pitch sky toss|pity shame
place property|place spot|placid still|plan program|planning preparation provision|plant works|plod trudge
poetry verse|poignant touching|polish refine|polish refinement|polish smooth|pond pool|populace public
portrait portrayal|possible potential|pot toilet|potent powerful|potent strong|potential potentiality|pounce swoop
pound ram|pound thump|pounding throbbing|pour stream swarm|powdered powdery|practice rehearse|prance strut swagger
preaching sermon|precarious unstable|precaution safeguard|precedence priority|predict promise|preferably rather
preference taste|present stage|presently shortly soon|preserve save|press urge|pressing pressure|pressing urgent
pretended sham|prey target|price terms|prick twinge|print publish|privacy secrecy|pro professional|problem trouble
procedure process|proceeds take yield|process treat|procure secure|prod spur urging|product production
proffer proposition suggestion|project projection|project protrude|project task|promote push|promotion publicity
promptly quick quickly|propagandist propagandistic|proportion symmetry|proportional relative
prosperous roaring thriving|protection security|protest protestation|protest resist|province responsibility
province state|provision supply|provisional tentative|psyche soul|psychiatrist shrink|pulse throb|pupil student
pure utter|purely strictly|purl swirl whirl|purple violet|push thrust|pussy slit|quake quiver|quarrel row wrangle
quick speedy|quickly rapidly speedily|quiet quietly|quiet silence|quietly softly|quiz test|radiance shine
radical revolutionary|rage ramp storm|rail railing|railroad railway|ranch spread|ransack rifle|rarely seldom
ratify sign|rattle rattling|rattler rattlesnake|rattling real very|raucous rowdy|reach stretch|react respond
reaction response|reactivity responsiveness|realism reality|reality world|realize recognize|realize see understand
really truly|rear rearward|reasonable sensible|reasoning thinking|rebuff repel repulse|rebuff slight|rebuff snub
rebuild reconstruct|rebuke reprimand|rebut refute|recall recollect remember|recede retire retreat withdraw
receipts revenue|recollection remembrance|recount tell|recover regain retrieve|recreate revive vivify|recur repeat
recurrent repeated|reek smack|reek stink|reel spin|reexamine review|refund repay|regard respect|regret sorrow
regular veritable|regulation rule|rehabilitation renewal|reinforce reward|reissue reprint|reiterate repeat restate
rejoin retort|relevance relevancy|reliance trust|religious spiritual|remain stay|remainder residue rest
remarkable singular|remarkably unusually|rend rip|rendering rendition|rent tear|repeal rescind|repeat repetition
replace supersede supplant|replacement switch|report study|repose rest|represent symbolize|repress subdue|repulse snub
reputation repute|rescue saving|resign vacate|resignation surrender|respective several various|resume sketch survey
retaliate revenge|retaliation revenge|retrace trace|return revert|revere worship|revise revision|revision rewrite
revolve rotate|reward wages|rhyme verse|right rightfield|rightfully truly|rigorous strict|rinse wash|ripple ruffle
rite ritual|road route|rock stone|rock sway|roll roster|roll wheel|romp runaway|rooms suite|root stem|rough roughly
rub scratch|run tally|run trial|runner smuggler|rush surge|rust rusty|rustle rustling|sabotage undermine weaken
sail sweep|salvage salve save|sample taste|savor taste|say state tell|say suppose|scamper scurry scuttle
scheme strategy|scholar student|school schoolhouse|science skill|scour scrub|scrape scraping|scrape scratch
scream screaming screech shriek|screen test|scuffle shamble shuffle|search seek|seated sitting|sec second
secede splinter|second secondly|secondhand used|section segment|see witness|separated spaced|sequence succession
seriousness sincerity|serpent snake|settlement village|severe terrible wicked|sew stitch|shade tint|sharp sharply
shave shaving|shed throw|shift transformation transmutation|shipping transport|shiver shudder|shiver tremble
shivering trembling|shock stupor|shooting shot|shop store|shop workshop|shot stroke|sidelong squint|sight vision
sign signal|sign subscribe|significant substantial|silent still|silver silvery|sin sinfulness|sinful ungodly
slacken slow|slant weight|slanting sloping|slash slice|sleep slumber|slender slim|slender thin|slice slit|slide slip
slide swoop|slightly somewhat|slip steal|slop spill|slop splash|slow slowly|smitten stricken|smooth suave
smother suffocate|smother surround|snap snarl|snap tear|snare trap|snicker snort|soar surge|sod sward|soldiery troops
sore tender|south southward|sovereign supreme|span traverse|spare trim|spark sparkle|spatter splash|spatter sputter
spectator witness|speculation venture|speed velocity|spell tour|spell trance|spell while|spire steeple|splash sprinkle
spot spy|sprawl straggle|spring springtime|squad team|square squarely|squat squatting|squirm twist worm wriggle writhe
squirm wiggle wriggle|staircase stairway|stairs steps|stalk straw|stammer stutter|stamp stomp|standpoint viewpoint
start starting|state submit|stay stick|steady sweetheart|steel sword|steer tip|step tread
stimulant stimulation stimulus|storage storehouse|stout sturdy|strain strive|strange unusual|strangle throttle
stress tension|stretch unfold|stride tread|string twine|strip undress|study survey|stuff thrust|stumble trip
subject theme topic|suffer sustain|suffering woe|suggestion trace|suitable suited|sum total|sun sunlight
superbly wonderfully wondrous wondrously|surge tide|surmise suspect|surrender yielding|survey view|sway swing
swirl twirl whirl|symmetric symmetrical|sympathy understanding|tackle undertake|tactile tactual|tangled tortuous
taut tight|tears weeping|technical technological|teen teenage|test trial|test try|testament will|testimonial testimony
testimonial tribute|theater theatre|thence therefrom|there thither|thinking thought|thorough thoroughgoing|thread wind
three trio|thud thump thumping|timbre tone|tire weary|tissue weave|topple tumble|touch touching|touch trace
trample tread|transfer transplant|transfer transportation|transform transmute|translate understand|triumph victory
tube tubing|tumult uproar|turn turning|unambiguously unequivocally|uncertainly unsteadily|uneconomical wasteful
upward upwards|usefulness utility|variable varying|velvet velvety|verve vitality|vibrant vivacious|view watch
wait waiting|wallop whack|war warfare|wash washing|west westward|whip worst|whir whirring|whir whiz|whiskey whisky
whistle whistling|wind wrap|wool woolen|wrack wreck|wrong wrongly`

/** A word, then words that are special ways of doing or being it. */
export const KINDS = `
abandon consign|ability capability competence faculty intelligence originality science skill
abstract absolute right teacher|abstraction absolute right teacher|abuse cruelty|academic professor
accept adopt believe borrow honor recognize respect welcome|accident break coincidence crash injury
accommodate gear tailor|accompany escort walk|accomplish average discharge dispatch
accomplishment arrival exploit feat masterpiece pass recruitment release walk|accord blend|account bulletin dispatch
accumulation bundle category class combination congregation content data exhibition heap law library pack package packet pile prosecution set traffic variety wardrobe
accuse reproach|ache headache|achieve average
achievement arrival exploit feat masterpiece pass recruitment release walk
acquire accept benefit borrow buy earn gain inherit isolate obtain profit purchase receive recover regain retrieve win
acquisition procurement purchase|acres plantation
act action activity anticipate attempt behave commit communication continue cope counter counteract court dare decree departure discovery effect engage essay finish grapple hasten hurry interference interrupt joke judgment keep participate perform play production prosecute pursue rage react rejection respond sacrifice statute stay stop storm surprise swell take try volunteer wait
acting roleplaying
action accomplishment achievement arrival behavior choice execution interaction operation opposition playing resistance saving selection swing thing
activity acting aid assist assistance attempt behavior buzz calibration ceremony conduct creation disturbance diversion education effort endeavor enjoyment exercise game grouping help hunting instruction job leadership location market marketplace measurement occupation operation pattern practice preparation procedure process protection provision recreation search support swing training try usage use variation waste work worship
actuality realism reality truth|add combine compound inject modify string supplement|addition additive
address harangue keynote residence|adjust calibrate reconcile regulate tune|administer supervise
administration executive management|administrator director executive manager|admiration awe|admire envy
admission confession|admit concede confess
adult conservative elder host liberal man moderate professional stoic type woman
advance adjustment edge elapse inch overtake recovery|advantage favor gain good lead privilege profit superiority
advertising commercial|advice recommendation warning|advise press urge warn
advocate democrat neutralist representative republican|aerosol fog haze smoke
affect color endanger excite influence process stimulate subject treat trouble
affirm assure demonstrate document prove show validate verify|agency organ|agree arrange assent concede resolve
agreement bargain conformity conspiracy deal
aid avail benefit boost care cure encouragement facilitate lift service support thanks|aim direct idea level will
air breath|airplane bomber fighter jet|alien import|allot allocate appropriate reserve|allotment grant
allow admit authorize brook endure tolerate trust
alter accelerate accommodate activate adapt adjust affect aggravate alternate amend awaken better blind blur bring chill clean clear color complicate contaminate contribute convert cool correct corrupt damage decorate decrease dry dull empty enable end fill fortify glorify grace heat humble impart improve increase inform insulate lend lessen loosen make mingle neutralize obscure parallel polarize prepare prostrate put ready reverse sharpen shift soil specialize stain stiffen straighten strengthen substitute suspend terminate thicken tighten transform translate unify warm weaken wet widen
alteration acceleration birth damage death decrease harm increase lessening revolution separation shift surprise variation
amazement admiration surprise wonder|ammunition cartridge round shell
amount average deficiency margin number purse quantity revenue|amusement show
analyze check compare diagnose investigate review screen survey trace view|anatomy person
anger aggravate annoyance fury indignation offense outrage rage|angle inclination
animal adult female giant larva male prey young|anniversary birthday|announce advertise post publicize report
announcement notice|annoyance exasperation impatience irritation temper|answer counter rejoin retort
antagonist enemy foe|antibody agglutinin|anticipate assume guess imagine presume reckon speculate suppose think
anticipation fever hope|anxiety concern fear misgiving panic worry|apartment suite
apparatus aerator centrifuge generator lighting telegraph|appeal plead
appear emerge flash gleam glint glitter glow loom reappear sound
appearance beauty countenance effect image impression manifestation perspective stain|applicant claimant petitioner
application technology|apply avail commit dedicate devote enjoy exercise exert exploit implement resort share waste
appoint assign delegate designate|appreciation culture
apprehension appreciation comprehension gloom hold realization suspense|approval acceptance|approve back endorse
approximation guess|area block center corner haunt middle open safety scene territory
argue defend dispute oppose quarrel|argument proof|arms ammunition bomb|arouse anger excite interest invite upset
arrange array coordinate drape heap marshal pile rearrange string|arrangement array classification formation ordering
array spectrum table|arrival coming return|arrive attain land reach|art dance grotesque painting sculpture treasure
article editorial|artillery battery cannon|artist decorator master musician painter romantic|artistic aesthetic
arts philosophy|ask request|assault beset rape rush
assemblage audience bunch camp cast class commune community crowd gang grade meeting rally throng
assemble cluster group|assert allege assure say|assess praise|assessment check evaluation rating review
assign allocate appropriate delegate elevate place promote relegate reserve transfer
assist avail boost care encouragement facilitate lift protect service support thanks
assistance boost encouragement lift service support thanks|assistant aide deputy secretary subordinate
associate ally colleague friend mate member partner
association affiliation club conference cooperative fellowship gang institute league society|assume presuppose
assumption basis conclusion condition given|assurance guarantee|astonishment admiration surprise wonder
athlete ballplayer gymnast lifter pro professional sportsman|atmosphere feel flavor spirit|atom radical
attach affix couple fasten fix glue harness hitch insert label mark mount nail paste saddle secure tag
attack bomb charge fire firing gas invade penetration raid strike|attain average
attempt adventure assault battle best bid chance contribution endeavor essay grope pains risk run strive struggle trial
attend minister tend|attention heed notice regard treatment|attitude acceptance inclination outlook tendency
attorney counsel prosecutor|attract beckon capture charm tug|attraction bond magnetism
attribute character characteristic credit feature heritage personality property quality shape space state
author journalist lyricist novelist playwright poet|authorities empire palace
authorize approve license sanction validate|automobile jeep taxi|average mean|avoid bypass escape evade shun skirt
award bestow medal pennant|awareness feel sense|away absent|back champion stern|bad awful evil worse
badness evil worse|bag haversack knapsack|balance compensate complement offset|ball baseball football marble
ballot veto|ballplayer batter pitcher|barrier barricade fence rail|basic base|battle assault combat scramble
beam blaze burn timber|beast adult female giant larva male prey young
beat best cane cheat lash lick master overcome slash surpass whip|beauty glory|bed bunk|bee andrena bumblebee honeybee
beg insist lobby|begin bud erupt|beginning birth start threshold|behave joke rage storm swell|behavior offense
being actuality animal beast creature eternity individual life microorganism mortal parasite person plant possibility presence relative someone soul
belief conviction doctrine expectation faith hunch individualism intuition opinion outlook philosophy prospect religion sentiment superstition suspicion values
believe consider regard trust view|bend arch crouch curl lean stoop tilt|benefit interest net sake
better aid distill educate enhance enrich fix help mend perfect polish reform relieve repair
bid congratulate order subscribe|bigger big|bill levy|bird hen|biscuit hardtack|bishop archbishop cardinal
bit splinter|bitterness envy|blink bat|bloom bud|blossom bud|blow bang bluster gasp kick pant punch smash thrust
blue navy|boast crow|boat barge
body administration anatomy college colony corps faculty figure flesh jury leaders leadership membership public settlement university
bomb grenade shell|bone jaw phalanx rib skull tooth|bother beset plague|bottle flask|bottom heel sole
bound border bounce fringe hop margin periphery|boundary border edge fringe margin outline periphery surface
box chest flat mailbox|boy lad|brand label|brave bold|break burst eclipse|breast bosom|breathe choke sigh snore yawn
brightness flash glare glitter splendor|bring channel transmit|brood eclipse|bubble foam
build erect rebuild reconstruct
building architecture assembly feedlot hotel house restaurant ruin school theater theatre|bulky big|bunch knot
bureau organ|bush lilac rose
business advertising agency agriculture finance firm house industry manufacture manufacturer partnership shipping
businessman owner proprietor|button bell
calculate approximate budget deduct divide estimate factor multiply solve subtract
calculation approximation conversion estimate integral|call baptize entitle style term title
calm appease gentle lull reassure|campaign reform|capability capacity strength|capital stock|capture arrest recapture
car carriage jeep taxi|carbon charcoal diamond graphite|care attend fuss mother treatment|career specialization
carry bring drive haul lug motor|case clip time|catastrophe tsunami|category form kind sex sort stamp
cattle beef bull cow
cause compel determine effect engender evoke factor force incite influence initiate let motivate oblige occasion persuade prompt provoke shape
cease adjourn climax culminate discontinue lapse retire vanish withdraw|celebrate commemorate mourn
center engulf listen steep|central center|ceremony funeral induction opening wedding
certainty assurance confidence trust|challenge appeal defiance question sue|chance hearing throw
change accelerate acceleration acquire activate adjust affect aggravate amend awaken better birth blind blur boil bring chill clean clear collapse color commute complicate contaminate contribute convert cool correct corrupt crack damage darken death decay decorate decrease distill dress dry dull empty enable end fill fortify glaze glorify grace gradient grow harden harm heat humble hush impart improve increase inform insulate lend lessen lessening loosen make mingle modernize modify mold narrow neutralize obscure obtain parallel polarize prepare prostrate put ready receive resume reverse revolution separation sharpen shift soil stain stiffen straighten strengthen sublime substitute surprise suspend terminate thicken tighten transform translate turn unify variation warm weaken wet yield
channel trough|character texture|characteristic aspect badge streak trademark|characterize differentiate
charge accuse blame fault|chart profile|chase hunt|check screen test watch|chemical compound fraction intermediate
chicken hen|chief administrator secretary|child babe baby|childhood boyhood|chip splinter
choice ballot decision election favorite sampling vote voting willing|choose adopt elect pick specify vote
church cathedral|circle orbit|circuit bridge|circumstance case event|cite invoke|citizen civilian voter
claim contend postulate profess purport|class catalogue group sex stamp|classify catalogue group|claw anchor
clean dust vacuum|cleaner detergent soap|clergyman minister pastor preacher priest|client patron reader
climb clamber scramble|close adjacent seal slam|cloth canvas cotton knit silk
clothing blue clothes dress garment gray uniform|cloud aerosol|clue sign|clump knot|cluster bunch huddle knot
clutch arrest claw collar embrace grab grapple grip nail nestle snatch|coal lignite|coat glaze greatcoat jacket paint
cohesion continuity|coin cent nickel|coincide overlap|cold chill|collapse buckle flop slump|collect lump
collection bundle category class combination congregation content data exhibition heap law library pack package packet pile prosecution set traffic variety wardrobe
color shade|colored black|colorful bright|combat encounter shock skirmish|come accost approach attain land near reach
comfort calm convenience quiet relief solace still|command forbid general officer order prohibit veto
comment cliche criticize mention reference shaft|commerce business marketing payment selling trade traffic
commission board jury|committee board jury|commodity export import merchandise product|common average
commonwealth ally|commotion flurry storm turmoil uproar
communicate acknowledge address commune contact convey gesticulate gesture greet impose inflict inform inquire joke motion mouth nod pay project radio request signal speak talk write
communication content discussion examination indication language mail message objection sign signal style theater theatre transmission voice
community crossroads neighborhood settlement village|companion date|comparison analogy contrast
compartment boot box cab cabin cell locker stall|compass horizon spectrum sweep
compel enforce force implement impose pressure|compete equal play race rival|competent able adequate
competition game match race tournament|competitor champion foe king|complain grumble mutter protest rail scold
complaint wail|complete absolute accomplish all fulfil fulfill|completed complete|completion graduation
complicated complex|component detail item member point remainder rest substance unit|composite complex
composition structure|compound acid buffer complex enhance fan formulation goitrogen preparation salt sharpen
comprehend ache catch dream hear listen see sense sight smell taste touch|comprehensive broad
computation approximation conversion estimate integral
compute approximate budget deduct divide estimate factor multiply solve subtract|comrade date|concede forgive
conceive consider regard view|concentrate engulf listen steep|concentration titer
concept abstract abstraction attribute category dimension division hypothesis notion regulation rule theory whole
conception abstract abstraction attribute category dimension division hypothesis notion regulation rule theory whole
concern affair affairs apply center involve matter|concerned afraid|conclude deduce derive feel generalize infer
concrete cement
condition atmosphere circumstance climate comfort danger dark decline despair desperation dominance guilt immunity impurity mood need polarization provision purity repair safety silence situation tension
conduct manner manners offense|conductor copper silver
confirm corroborate demonstrate document prove show validate verify
conflict combat fight fighting jar rebellion revolt strife warfare|confront front pit tackle undertake
confuse amaze puzzle|confusion bluster chaos haze|congregation flock|conjugated bound|conjunction anastomosis
connect attach bridge join|connection cohesion involvement relevance
consciousness awareness ego feel self sense sensibility|consent agree allow permit succumb
consequence dent impact offspring response reward wake|conservative capitalist reactionary traditionalist
consider abstract deem equate favor include prize reconsider respect treasure value|considerable appreciable
consideration contemplation justification reflection|consistency viscosity|constant parameter
constituent addition crystal ingredient|constitute compose form pose straddle|construct erect rebuild reconstruct
construction assembly complement phrase|consumer client customer|contact placement|contain enclose retain
container bag basket box can capsule cast cup dish drawer envelope glass mold package purse|contemplate entertain
contend dispute oppose quarrel
content counseling disapproval guidance humor information instruction meaning narrative nonsense offer opinion petition promotion proposal publicity refusal reminder request statement story subject submission tale theme topic wit
contest challenge dispute game match race tournament|continuing continued
contract hire insurance lease rent specify stipulate|contradiction dialectic|contrast conflict foil
control authority conquer corner counteract govern guide handle manage maneuver monopolize regiment rein rule steer subdue suppress
conversation exchange talk|convey express hint mean measure suggest thank|convinced certain
cooperation collaboration commitment compromise conformity|coordinate structure|copy imitation model pattern
cord string thread|correct remedy|correction amendment remedy
correspond accord adhere align correlate parallel resemble|correspondence conformity|corridor hall hallway
cortex neocortex|cost expense payment price|couch divan|count complement total|countenance expression face look
counter bar|country ally kingdom|courage nerve valor|course stream workshop
cover blanket blind coat drown enclose flood grease jacket line mask mist oil plank plaster roof smother strew surround wax wrap
cows beef bull cow|craft aircraft pottery vessel
create arouse assemble build cause choreograph clear compose construct develop elicit evoke father form generate initiate institute organize originate produce provoke reproduce scrape
creation art innovation invention original product representation|creative constructive
creator architect artist developer farmer maker producer|creature adult female giant larva male prey young
crime attempt fraud treason violation|criminal kidnapper murderer runner thief traitor|crimson bloody
crisis crossroads depression emergency|criterion norm scale|criticism knock
criticize attack blame denounce lecture scold|crouch huddle|crowd army mob phalanx swarm|crush subdue
cry bellow complaint holler hoot howl pipe roar scream screech shouting shriek shrill wail|crystal ice
curiosity interest|current contemporary|curse imprecation|curve arc arch bend spiral turn|custom habit rite ritual
customary conventional|customer patron reader
cut bevel bore carve chatter chip clip drill fell plane sever shorten slash slice slit tap trim
damage distortion impair mar|dark blackness|darkness blackness|date birthday|datum statistic
day date eve today tomorrow yesterday|daylight afternoon evening|deal contemplate discuss|dear close|death passing
debt loan principal|decade sixties twenties|decay rot|deceased dead
decide choose govern judge measure orient regulate rule select will|decision appointment move
declare affirm assert condemn decree exclaim proclaim profess promise propose sentence suggest swear testify
decline deteriorate loss neglect wreck
decrease cut diminish dwindle limit minimize reduce shorten shrink slacken slow weaken|decree ban prohibition
defeat beat slaughter survive wallop|defend arrest protect rationalize uphold|deficiency absence shortage
definite certain decisive|defy brave endure|degree depth elevation extent extreme height high intensity quality
delay extension hesitate interruption lag pause postpone stall|delight amusement
demand clamor cost expect insistence require|demonstration exhibition performance|denial negative refusal
denote identify name recall|denounce condemn decry|depart contradict
departure disappearance discrepancy dispatch shipment|depict illustrate outline sketch|deposit dregs
derive draw reap surmise|descend crash dismount dive drip drop flop plunge swoop topple tumble|descent slide
describe outline sketch|desert strand|design planning
designate delegate denote elevate label number place promote relegate transfer
desire ambition crave fancy hope hunger impulse like long longing miss seek urge wish yearn yearning
despair dismay surrender|destiny doom inevitable|destroy burn eliminate level wreck|destruction kill
detail regard respect|detailed careful|detergent anionic|determination identification persistence
determine count locate situate|development growth progress
device alarm comb contraceptive detector fan filter gadget instrument key machine reflector sensor trap|die starve
differ contradict contrast depart vary|difference disagreement discrepancy|different contrary|difficult ambitious
difficulty trouble|diffusion transport|dig burrow spade|dim dark
dimension breadth character characteristic feature height length thickness width|diminish dwindle shrink slow weaken
din flurry|diplomat ambassador|direction trend|dirt clay mud sand|dirty dingy|disappear absent fade
disappointment defeat frustration|disapproval condemnation criticism|disaster tsunami|disc dot
discharge disperse explosion sprinkle|discipline architecture arts engineering science technology theology
disclose betray confide|discourage depress|discovery detection determination finding
discrimination appreciation distinction|discuss advise counsel debate moderate negotiate|discussion debate talk
disgrace humiliation reproach|disk dot|dislike contempt disapproval disdain hate resent scorn
disorder ailment complaint|displacement amplitude|display pose
dispute argument contention controversy quarrel row wrangle|distance span wavelength|distinct crisp different
distinctive characteristic|distinguish contrast|distortion contortion|distress anguish torment torture
distribute allot assign diffuse discharge sprawl strew|distribution sample|distributor retailer|district jurisdiction
disturbance trouble|diverse different
diversion amusement celebration dancing entertainment escape fun gambling joke sport|divide splinter|divinity saint
division component element factor ingredient inning middle|doctor quack specialist surgeon
doctrine credo imitation nationalism teaching
document ballot confession letter patent platform report resolution source|dog hunt
domain empire kingdom preserve province realm responsibility|dominance domination dominion mastery monopoly supremacy
dominate outweigh|dose pill|doubt distrust suspense suspicion|down behind|downward down|draft check
draw attract cart drag haul jerk pluck pull yank|drawing diagram sketch|dread gloom suspense|dreadful bad
dream nightmare|dress coat costume don gown outfit robe shirt|drift stream|drink down gulp sip suck|drive coach tool
drop tear|drug medicine|drunken drunk|dry dried|duration span|dust fallout
duty assignment chore job requirement role task|dwelling house|each all|eagerness zeal|earn letter profit
earnings dividend found|earth dirt soil|eastern east|eat breakfast dine lunch peck picnic|echo recite
edge border fringe margin periphery|education course experience learning scholarship
educator academic instructor principal teacher
effect accomplish dent fulfil fulfill impact offspring precipitate response wake|effective competent
effectiveness efficacy|efficiency economy
effort battle best bid contribution difficulty essay exercise pains run struggle trial workout
elaborate careful detail exemplify illustrate specialize|election primary|element addition crystal ingredient point
eliminate drown exclude omit rationalize|embarrassing difficult|embarrassment humiliation|emblem badge flag
emission discharge radiation|emotion anger anxiety fear hate hatred joy love|emotional charged|emphasize underline
employ avail commit contract dedicate devote enjoy exercise exert exploit implement resort share waste|employee clerk
employer boss|employment booking sailing services|enable endow equip gift invest|encounter cross intersect
encourage cheer foster further spur|encouragement cheering incitement shouting spur
end adjourn break climax close complete conclude culminate decide discontinue finish goal lapse last limit resolve settle tail tip vanish
endeavor battle best bid buck contribution essay pains racket run struggle trial
ending completion destruction kill killing overthrow retirement shutdown|energy electricity heat radiation
engaged busy|engagement assault combat|engine generator|enjoyment relish|enlist recruit|enormous big|enough fill
enter board dock invade penetrate|enterprise business collective racket|entertain amuse|entertainment show
enthusiasm eagerness relish|entitle proclaim|entrance door doorway invasion portal
environment circumstance context domain medium orbit setting sphere surroundings|enzyme protease|epic big
episode drama|epoch age|equal associate contemporary coordinate correspond equate match represent successor
equilibrium balance|equip clothe commission wire|equipment apparatus satellite|equivalent counterpart substitute
era age|error lapse omission slip stupidity|escape evade
essay adventure chance endeavor grope paper risk strive struggle|essential need|establish appoint constitute
establishment academy company religion|estate plantation|estimate guess|evaluate praise|evaluation mark score
even equal|event act miracle occurrence|every all
evidence argument certify clue identification manifest proof record statement symptom track
evoke anger excite interest invite upset|evolution growth|exact correct|exaggerate bluster boast
examination comparison scan study survey testing
examine check compare diagnose inspect investigate review scan screen scrutinize search survey trace view
example exception original paradigm precedent sample specimen|exchange cash sell substitute switch trade|excited drunk
excitement kick thrill|exciting breathless|execution mechanics mechanism|exercise application exploitation
exertion difficulty exercise workout|exhibit pose
exist breathe consist dwell endanger jeopardize menace prevail threaten
existence actuality eternity life possibility presence|expansion extension
expect assume guess imagine presume reckon speculate suppose think
expectation anticipation misgiving possibility promise|expenditure cost|expense overhead|expensive costly
experience life living reality reminder suffer witness|experiment test testing trial|experimental empirical
expert analyst investigator observer sensation specialist star talent therapist|explain comment interpret
explanation definition justification key reason theory|exploit harness hit milk mine prey rally|explore map
expose air betray confide
express articulate clamor curse emphasize exclaim explicit imply marvel menace phrase say sneer state stress swear tell vent voice word
expressed express|expression outburst spark sparkle|extend broaden|extensive big comprehensive
extent compass depth frontage limit range reach scope|exterior open|extraordinary exceptional
fabric canvas cotton knit silk|face front pit spark sparkle tackle undertake|facility station transportation
fact detail indicator particular truth|factor parameter point|faculty intellect retention will|fail overreach spoil
failure defeat miss|faithful accurate|fall crash dismount dive drip drop flop plunge swoop topple tumble
family couple marriage|fancy busy elaborate|fantastic extraordinary|faraway far|farewell afternoon morning|farm ranch
farmer planter rancher|farther far|fashion wise
fasten anchor buckle clamp clinch deposit glue ground hang hook lock lodge picket pin sew stick tack tie|fat belly
fate doom inevitable|father papa pop|fault lapse omission slip stupidity
fear alarm apprehension chill dismay dread horror panic quiver terror thrill|feat hit rally|feather down
feature aspect badge bear boast bristle brow carry cheek chin combine forehead possess read sport star temple wear
fee commission|feed nourish slop|feel harbor nurse pride recapture regret rejoice
feeling affect affection amazement astonishment desire despair dislike emotion enthusiasm happiness hope hunch intuition liking mood pain passion pleasure pride sentiment shame suspicion sympathy temper
fellow date|female girl woman|feminine female|fiber bristle|fiction fantasy novel story|field grounds lawn yard
fight assault attack battle combat encounter oppose rebuff resist shock skirmish wage|fighter skirmisher
fighting encounter shock skirmish|figure person|file column|fill complete flood load pack replenish swamp
film documentary musical|final closing|finance financing investment|finding identification|finger thumb
finish accomplish fulfil fulfill|fire burst volley|firearm pistol rifle|firing burst volley
firm corporation dealer publisher|fitness qualification
fix anchor buckle clamp clinch deposit ground hang hook lock lodge picket pin sew stick tack tie|flag banner colors
flame blaze flare|flap fly|flash flick gleam gleaming glint lightning spark|flask canteen|flee desert escape
flesh person|fling pitch toss|float stream|flood swamp|floor basement cellar
flow current drain flush flux jet purl ripple rush seep spill surge swirl|flower bud|fluid gas liquid|flushed colored
fly buzz|focus engulf listen steep|fog mist|fold flock pucker|foliage blade|follow lag shadow|follower lover planet
following faithful|food feed|fool ass|forbid avert avoid ban bar block foil frustrate hinder obstruct thwart
force attraction drift pressure pull push thrust|foreign abroad alien|foreigner import|forest grove
forgive excuse pardon|form brand make model reorganize species stem type|formation flank flight line rear
formulation approach cleaner|found appoint constitute|foundation basis charity|fragile delicate
fragment bit chip shaving|freedom independence liberty|frequency incidence|frequent common
friend buddy companion comrade fellow|frightened afraid|frightful extraordinary|frown scowl|fruit seed|fuel charcoal
fulfill discharge dispatch|full filled|fun comedy|function operator polynomial service|fund budget|fundamental basic
funds treasury|funeral burial|furious angry
furnish afford arm articulate equip fuel give match offer partner patch provision shelter water yield
furniture buffet bureau cabinet lamp table wardrobe|further far foster spur|fury wrath|future coming tomorrow
gain draw reap|gap crack hole rent tear|garden grove|garment robe shirt skirt suit trousers veil vest
gas air chlorine hydrogen nitrogen oxygen|gather cluster group harvest mobilize muster pick reap
gathering audience bunch camp cast class commune community crowd gang grade meeting rally throng|gay cheerful
generalization principle|generate induce|genuine authentic|gesture applaud beckon bow flourish jab nod shrug wave wink
get accept benefit borrow buy earn gain inherit isolate obtain profit purchase receive recover regain retrieve win
giant big|gift bequest contribution present prize|gigantic big|give award grant|glaring bright|gleaming bright
glinting bright|glittering bright|goal aim intent intention object objective purpose|god saint|gone dead
good ample virtue|goodness benefit better optimum welfare|gossip rumor scandal|government empire legislation palace
grab fish intercept|grace trim|grade downgrade sequence subordinate|grant award|grasp clasp|great big
greet bid compliment welcome|greeting afternoon morning reception|grimy dirty|grip bite embrace pinch|gross general
ground forest island plain|grounds backyard proof symptom track
group accumulation arrangement collection edition people population swarm system
grouping accumulation arrangement classification collection edition people population swarm system
grow augment expand flourish rise root thrive
grownup conservative elder host liberal man moderate professional stoic type woman|guard patrol police
guardian champion escort guard|guess predict surmise suspect|guide mislead park pilot|guilt complicity
guilty ashamed criminal|gun cannon firearm|hair brow lock|halfway central|halt stall|hand confide fist relinquish
handle abuse administer conduct coordinate disregard ignore mock organize process snub wrong|handsome beautiful
hang dangle suspend|happen chance coincide concur recur|happiness gaiety|happy fortunate golden
hard ambitious embarrassing|harm distortion hemorrhage wound|haste scamper|hasten barge dart dash
hate despise disdain scorn
have bear boast bristle carry combine exert feature monopolize possess read sport star stock wear wield
headache burden|healthy flushed|heap flood stack|hear overhear|heat toast|heating thaw
help aide avail benefit boost care cure deputy encouragement facilitate lift secretary service subordinate support thanks
heritage background|heroic big|hesitate falter hover waver|hide bury cloud lurk obscure veil|high graduate|higher high
highway bypass freeway highroad|hill embankment mound|hire contract
hit bounce bump clash double foul glance pop single slice triple|hold clutch cradle embrace grasp preserve uphold
hole vent|holiday honeymoon picnic|home house|homely comfortable
honor fame glory medal pennant reputation respect toast|horse buck mount|host hostess|hot fiery heated|hotel resort
hour dawn dusk midnight nightfall noon sundown|house cabin chamber corporation cottage dealer publisher residence
housing apartment dwelling home quarters|huge big|humor fun gag irony joke satire|humorous dry funny|hunch heart
hunting exploration|hurry dart run|hurt anguish bite hemorrhage injure itch pain sting throb torment torture wound
hypothesis assumption framework model speculation|icy cold
idea belief concept conception feeling generalization ideal impression keynote meaning notion plan program reaction suggestion theme
ideal abstract criterion jimdandy standard|identification diagnosis|identify differentiate distinguish itemize
ideology communism conservatism democracy liberalism socialism|illness collapse disease|illusion phantom
illustration fig figure|imagery dream vision|imagination dream fancy fantasy vision
imagine dream envision fancy foresee picture visualize|imitation artificial fake mimesis|immediate close|immense big
immunity exemption freedom|impact blow|impatient eager|impending close|implement brush stick tool
imply intimate presuppose|importance accent emphasis greatness prominence significance
important big cardinal central chief distinguished fundamental great|impose clamp dictate prescribe
impress disturb surprise trouble|impression hunch intuition suspicion|impressive amazing dramatic formidable grand
improve aid distill educate enhance enrich fix help mend perfect polish recover reform relieve repair|improved better
improvement adjustment cleaning correction development modernization recovery reform repair ventilation
inability stupidity|incident scene|inclination dislike sympathy|incline bank
include comprise contain embrace encompass incorporate|income earnings profit profits yield|incomplete half
increase accumulate add augment boost broaden compound enlarge extend grow intensify mount multiply raise swell wax widen
independence liberty|independent free|indicate mark predict reflect
indication clue evidence hint manifestation symptom trace
individual adult advocate amateur antagonist applicant appointee authority best bodybuilder candidate collector compulsive convert coward creator creature deceased eccentric engineer equal expert female fighter follower friend grownup independent inhabitant intellectual interpreter killer leader lover machine male modern national native neighbor observer opponent owner peer philosopher planner registrant relative ruler scholar scientist self slave survivor suspect terror transfer unfortunate user victim ward worker
induce compel let oblige persuade prompt|infection sore|inference analogy implication
influence dominate exposure force manipulate persuade
inform advise announce describe evidence explain indicate instruct introduce minimize mislead notify point recount remind report teach tell testify volunteer warn
information acquaintance confirmation consideration curriculum datum evidence example fact familiarity grounds instance material news propaganda secret stimulation stimulus
ingredient point|inhabitant occupant resident|initial first
initiate activate attempt devise establish found institute introduce spark stage trigger undertake
injure graze harm shoot torture trample|injured hurt|injury hemorrhage wound|inquire consult pry query question
inquiry experiment investigation poll|insane crazy foolish hebephrenic|insect queen|insert plant slip|inside thick
insist assert|inspect case|inspire encourage|install vest|installation station transportation
instance clip exception precedent sample specimen time|instant climax fast pinpoint|institute appoint constitute
institution academy company religion|instruct coach condition educate lecture reinforce reward train
instruction course formula|instrument weapon whip|intake drinking feeding suck swallow|integration merger
intellectual genius scholar student|intelligence brain breadth genius intellect wit|intelligent brilliant
intend aim design plan purport|intense bad extreme fierce|intensity emphasis violence|intent idea will
intention idea will|interaction contact interchange|interest behalf concern engage fascinate|interesting fascinating
interference complication frustration prevention|interior inside thick|intermediate halfway|international foreign
interpret elicit read|interrupt pause|interruption eclipse|intersection vertex
interval cycle interlude pause period round|intimate close|intricate complex|introduce debut pioneer
intuition heart immediacy|investigate experiment explore probe research
investigation analysis count examination research scrutiny search|investigator coroner detective|investment venture
involved concerned engaged interested|inward inner|irritation impatience|isolation loneliness|jar vase
job career craft employment profession sport trade|join assemble bridge couple fair mate pair rejoin unite
joint cooperative knee|journalist correspondent|journey circuit ride tour trip voyage|joy excitement|joyous gay
judge accept anticipate approve assess attribute believe calculate conceive critic disapprove estimate evaluate expect figure forecast grade ordinary rank rate reckon reject review test think try
judgment conclusion decision estimate evaluation justice rating|jump bounce hop|junior intermediate|just fitting
justification cause|keep preserve uphold|key important
kill erase execute murder poison sacrifice shoot slaughter smother stone strangle throttle|killer murderer
killing slaughter|kind brand gentle make model species type|knife bayonet|knot bow|know master realize recognize
knowledge ability attitude equivalent inability information mind process vocabulary|known famous
label call code denounce name|labor effort exertion strain strive|laborer hand|lack absence shortage
lacking inadequate|lamp candle lantern|land sod|language charm conversation discussion tongue words
large bigger bulky enormous epic extensive giant gigantic great heroic huge immense important|larger big large
laugh chortle chuckle giggle|laughter chuckle giggle|laurels fame glory medal pennant reputation respect
law prohibition|lawyer counsel prosecutor
lay arrange bury clap cock insert instal install lean marshal park plant position seat settle situate sow space superimpose
layer snow|lead mislead|leader chief commander employer guide hero politician superior|leaf blade|lean gaunt
leap bounce hop|learn absorb assimilate|learning study|leather crush morocco|leave desert forsake pass run
lecture preach|legislator senator|legislature senate|leisure holiday vacation|length diameter radius|lens monocle
letter consonant initial invitation|level depth extreme high intensity quality|liberty discretion license
lie bask cap flank front lap line orient overlook point precede slant sprawl sun tale|lift boost chin shoulder
light daylight fluorescence headlight moonlight ray sun sunlight|lightning bolt|like love please prefer|likely liable
liking admiration approval preference taste|limb arm leg thigh|limit curtail hamper maximum restrict utmost
line rank row shaft|link attach bridge join|liquid liquor|liquor whiskey whisky
list catalogue checklist flag inventory roll schedule|literal exact|live board camp lodge nest occupy reside room
lively alive|load stack|loaded full|locality scenery|locate pinpoint|location here point region space|lock bolt flip
long ache endless eternal extended far interminable lengthy
look admire eye gaze glance gleam glimpse glint glitter glow loom observation peer regard scrutiny sound spark sparkle stare
looking glance glimpse observation scrutiny stare|lore folklore|lot flood|lousy bad dirty|love cherish loyalty
lovely beautiful|lover darling dear favorite honey sweetheart|lower depress|loyalty nationalism|luck misfortune
lucky fortunate|luggage suitcase trunk|lumber board plank|lump bloat|lyric emotional
machine assembly computer machinery motor|mad angry insane|magnificent impressive
magnitude amount bulk dimension extent intensity multiplicity order proportion size volume|main important
maintain preserve uphold|major leading|make exaggerate render|maker author manufacturer producer
male boy fellow lad man|man boy bull gentleman gunner guy officer sailor sir stiff veteran volunteer
manage administer conduct coordinate organize process
management administration disposal guidance supervision treatment|manner wise|map chart|march parade
mark code trademark|market monopoly|marketing retailing sale|marketplace monopoly|marksman rifleman
marvelous extraordinary|mass flood|massive big large|match accord adhere align correlate parallel resemble
material builder chemical conductor earth fiber filling foam mineral paper particle rock speck waste|matter area
mature developed|meal breakfast dinner lunch supper tea|mean represent signify spell symbolize
meaning connotation implication intent moral sense significance|meaningless empty|means instrument road salvation tool
measurable important|measure clock interval meter precaution probability time volume|measurement observation
meat beef bird pork|mechanical automatic|medicine cure dose remedy|medium film vehicle
meet celebrate cross intersect reunite|meeting appointment conference congress convention engagement visit
melancholy brooding gloom|member brother|memory recognition recollection|mental intellectual
mention allusion comment invoke|merchandise freight inventory release shipment stock
merchant dealer grocer retailer trader|merge conjugate consolidate
message broadcast counseling disapproval guidance humor information instruction mail meaning narrative nonsense offer opinion petition promotion proposal publicity refusal reminder request statement story subject submission tale theme topic wit
messenger bearer|metal aluminum chromium copper gold iron lead mercury nickel potassium tin zinc|meteor meteorite
meteorite micrometeorite|method technique|microorganism virus|middle central intermediate|mild gentle
mind unconscious worry|minimal marginal|minimum marginal|minute instant little wink|misery suffering
misfortune catastrophe disaster pity tragedy|miss overlook regret|missile arrow bullet shot slug|missing lost
mistake confuse lapse omission slip stupidity|mixture dough plaster solution suspension|mode wise|model scale
moderate fair intermediate medium mild|modern contemporary|modest moderate|modifier adjective|modify buffer
moment climax instant pinpoint wink|money dough fund loot|monstrous big evil large|morality conscience good
mortal adult advocate amateur antagonist applicant appointee authority best bodybuilder candidate collector compulsive convert coward creator creature deceased eccentric engineer equal expert female fighter follower friend grownup inhabitant intellectual interpreter killer leader lover machine male modern national native neighbor observer opponent owner peer philosopher planner registrant relative ruler scholar scientist self slave survivor suspect terror transfer unfortunate user victim ward worker
mother mama mamma|motion applaud beckon bend bow flourish nod shrug stroke travel wave whirl wink
motivation impulse morality urge|motive impulse morality urge|motor engine|mount buckskin|mountainous big large
mouth babble bark bay cackle chant deliver ejaculate gulp jaw mumble murmur mutter shout sing snap snarl stammer whisper
move accompany advance angle back career carry circle circulate come crawl creep crowd cruise descend dispel disturb draw drift drive drop ease elevate err fall float flock fly follow ghost hasten herd hurry hurtle lay lift lock lower motor overturn pace pan pass place position pour proceed progress propel pull pursue push put race raise range recede retreat return ride rise roam roll round rush scramble send separate set shift ship sink slide slop speed spill station step stir stray swim swing taxi thread transfer transport tread walk wander wave whistle wind wing withdraw wrap
movement approach chase closing coming crawl gesture haste jerk lunge pitching progress pursuit rise rush rushing stretch travel wave
movie documentary musical|muddy dirty|muffled covered|multiple double manifold|multiply cube double square triple
murder execute|murderer assassin|music ballet harmony melody overture refrain section tune
musician composer conductor pianist soloist|name baptize brand entitle itemize style term title|narrow limited
nation ally|national citizen|natural earthy|nearby near|necessary essential inevitable|necessitate cost entail mean
necessity need|need cost deficiency lack necessity want|needed necessary|negative counter|neglect omission skip
negligible minimal minimum|negotiate bargain|negro black|neighborhood scenery|neo modern|new fresh|newborn new
news account|next close|nightclub dive|noble impressive
noise bang bark blast boom clamor clang clap clash clatter crackle crash din grumble grunt racket rattle roar rumble rustle rustling scrape scream screech shriek splash squeak thunder uproar
nonfiction article|nonsense absurdity|norm mean|normal average mean|northern blue north|note comment
notion hunch intuition suspicion|number average bulk coordinate count integer majority minority prime square
numerous many|obey comply heed|object ground ice land location mind moon part portion ribbon stuff wall
objection protest|objective clinical impersonal neutral|obligation requirement
oblige enforce force implement impose pressure|obscurity nowhere|observation monitoring|observe comment
observer listener spectator witness|obstacle barrier|obstruction barrier obstacle
obtain bum derive extract gain secure shop|obvious apparent evident
occasion celebration ceremony climax crisis inspire|occupant colonial inmate
occupation career craft employment profession sport trade|occur chance coincide concur happen recur
occurrence accident alteration appearance beginning break case change collapse destiny disappearance discharge episode failure fate fire flash incident instance interruption marvel miracle motion occasion outburst success wonder
odor perfume scent|offense rebuff|offer proposal special|office headquarters organ|officer aide commander
official appointee diplomat formal judge officer prosecutor|offspring baby child|oil grease
old aged ancient antique elderly gray|older old|onslaught charge fire firing penetration strike
open establish found launch pry unlock|opening crack hole rent tear|operate service|operator driver telegrapher
opinion eyes guess judgment speculation surmise|opponent enemy foe|opportunity hearing throw
oppose contest rebuff resist|opposition contradiction contrary contrast opposite polarity reverse|optimum best
orbit kingdom preserve province realm responsibility|orchestra symphony|order command direct instruct|ordering series
ordinary common everyday|organ gland tongue wing
organism animal beast creature individual microorganism mortal parasite person plant relative someone soul
organization alignment association design distribution enterprise establishment hierarchy institution party personnel plan union
organize reorganize|origin cradle|original first|originality novelty|orthodox conventional
other another different opposite|out dead|outcome consequence dent impact offspring response wake worst
outlet marketplace shop store|outline profile silhouette|outlook anticipation misgiving possibility promise
output crop harvest|outset birth threshold|outside open|oval circle|over finished|overall general gross
overcome beat survive wallop|overnight long|ownership proprietorship retention|oxen beef bull cow|pace gallop rack
pack bundle|package bundle|pain ache agony burn distress hurt sting suffering torment|paint shade
painter watercolorist|painting landscape nude watercolor|pale light|paper card sheet tissue
papers ballot confession patent platform report resolution source|parent father mother
part constituent detail divorce element fraction item member piece remainder rest scatter secede segment splinter substance unit
particle ion micelle|partner husband wife|party dance dinner reception social|pass cross cycle fumble skirt traverse
passenger commuter|past ancient former history last other|patch bed garden pinpoint speck|path lane|patient inmate
patron regular|pattern cooperation custom fashion ritual scale slavery strand usage
pause delay lapse lull respite rest wait|pavement concrete
pay buy compensate expend finance foot found refund repay spend
payment benefit incentive overpayment penalty refund reward royalty|peak maximum minimum
peer associate contemporary successor|pen draft|penetration infiltration invasion raid
people blind community damned dead deaf disabled folk generation governed living lost nation population public sick wounded
perceive ache catch dream hear listen see sense sight smell taste touch
percentage allotment allowance cut ration slice stake|perfect complete ideal idealized|perfection polish
perform conduct officiate recite rehearse|performance concert interpretation routine
performer actor comedian dancer magician musician player|perilous dangerous
period century daylight decade drought duration epoch era flush hitch hours millennium month morning night past peak phase reign season stage term time times week weekend year years
periodical issue|permanent enduring eternal|permission consent leave
permit admit authorize brook endure tolerate trust|persist plug
person adult advocate amateur antagonist applicant appointee authority best bodybuilder candidate collector compulsive convert coward creator creature deceased eccentric engineer equal expert female fighter follower friend grownup inhabitant intellectual interpreter killer leader lover machine male modern national native neighbor observer opponent owner peer philosopher planner registrant relative ruler scholar scientist self slave survivor suspect terror transfer unfortunate user victim ward worker
personal intimate own|personality identity|personnel hands manpower men military police staff troops
persuade coax convince|petition application demand|phantom ghost specter|phase chapter
phenomenon chance consequence effect fortune hazard luck outcome result
philosophy credo dialectic imitation logic nationalism teaching|photograph frame still|phrase ask couch
physical animal|physician quack specialist surgeon|physics electronics mechanics|pick favorite
picture collage illustrate landscape nude watercolor|piece beam fragment|pile flood stack|pill capsule|pillow bolster
pipe manifold|pistol revolver|pitch tone|pitcher southpaw|pity care
place arrange clap cock crest grave insert instal install lay lean marshal park plant position rendezvous seat settle situate sow space superimpose tomb
placement alignment composition|plain flat mere obvious|plan budget chart destine intend plot project propose schedule
plane bomber fighter jet|plant factory mill nest pot|plate disk|platform deck landing|play field musical
player ballplayer pianist soloist|playing pitching|plead beg implore pray|pleasant nice
pleasure comfort delight enjoyment|plenty flood|plot bed conspiracy conspire garden scheme|plunge dip duck soak
poem ballad epic verse|point corner intercept intersection origin place position reflect root source spot
polar different|police posse|policeman cop detective inspector trooper
politician candidate governor legislator mayor statesman|popular democratic favorite|porch veranda|port harbor
portion constituent detail element fraction item member piece remainder rest segment substance unit
position aim arrange clap cock insert instal install lay lean left marshal park plant post right seat settle site situate sow space stand superimpose
positive certain|possess exhibit|possession property retention|possibility chance opportunity potential potentiality
possible feasible latent|posterior back|postulate assumption|potential latent prospect|potentiality prospect|pour shed
poverty want|power control disposal effectiveness influence jurisdiction sway|powerful mighty potent
practicable possible|practical practicable|practice cooperation custom fashion rehearsal ritual slavery usage
praise applaud commend compliment congratulate flatter glorify gush recommend recommendation|pray insist
precarious dangerous|preceding above|precipitate sludge|precise correct fine|predict bet forecast
preparation cleaner planning|prepare brace cultivate poise prime|presence occurrence
present argue existing here immediate now reason today tonight|presentation exhibition performance
preserve perpetuate persist resume sustain|press advocate crush grind magazine newspaper preach push squeeze
presume presuppose|pretend mouth|pretty bad beautiful|prevail outweigh
prevent avert avoid block defend exclude foil frustrate hinder obstruct thwart|previous past preceding|price rig
pride dignity ego vanity|priest bishop|primary original|prime first|primitive early|principal important
prisoner convict|prize scholarship|probable likely|problem riddle|procedure calculation computation routine
proceed head limp|proceedings hearing suit|process calculation computation dose routine|prodigious big large
produce bear generate output print publish pulse reproduce vegetable
product book film freight fruit inventory magazine movie output release shipment stock work|production making
profession engineering|professional attorney critic educator lawyer publisher|profit dividend|profits dividend
profound deep intense|program budget project schedule|progress career edge elapse inch overtake
project adventure endeavor enterprise picnic venture|prolonged long|promise contract|promising likely
promote favor foster further spur|promotion advertising|proof confirmation|proper correct decent fitting
property age composition concentration consistency degree estate fashion lease level magnitude manner mode odor size smell strength style things trust way
proportion percent percentage|proposal advice hypothesis proposition suggestion
propose advance advocate proposition recommend state submit urge|proposition hint lemma postulate theorem
prospect anticipation misgiving possibility promise|prospective future potential|protect guard shield
protection defense escort mulch patrol roof screen sheath shelter shield shielding|protein antibody enzyme
protest rebel|proud impressive pleased|prove ensue result
provide afford arm articulate equip feed fuel fulfil furnish give indulge match nourish offer partner patch power provision shelter staff water yield
province commonwealth|provision feeding stocking|psychical mental|psychological mental|public common
publication book collection magazine periodical|publicity advertising|publisher newspaper
pull attract cart drag haul jerk pluck tug yank|punch jab|purpose idea will|pursuant consistent
pursue chase dog haunt stalk trail|push bull jam pressing prod repel shove stuff thrust tumble
put arrange clap cock insert instal install lay lean marshal park plant position seat settle situate sow space superimpose
quality ability accuracy appearance bad badness certainty characteristic clarity complexity difference divinity ease goodness irregularity morality nature originality popularity power probability romance simplicity superiority uncertainty usefulness utility worth
quantity interval probability volume|quarrel altercation wrangle|quarter ghetto|question problem
questioning inquiry query question|quick fast|quiet appease gentle lull reassure|quit resign retire withdraw
race barge campaign dart dash|radical new|rage wrath|railroad rail|rain drizzle|raise boost chin shoulder
range horizon spectrum sweep|rank downgrade first fourth grade last level ninth sequence subordinate twentieth
rapid fast|rate downgrade flow flux frequency pace rpm sequence speed subordinate velocity|rating mark score
ratio efficiency frequency magnitude|rational mental|raw injured|reach horizon peak spectrum sweep
react answer buck consent marvel refuse|reaction equilibrium oxidation reduction|reactivity excitability
readiness ready|ready available brace cultivate fit poise prime|real actual historical proper
realistic living practical|realize appreciate perceive|rear back rearward|rearward back
reason deduce defend derive feel generalize infer|reasonable moderate|reasoning analysis inference synthesis
recall recur|receive graduate|receiver radio|recent new past|recognition identity|recollection mind
record account document file film history log photograph register
recreation amusement celebration dancing entertainment escape fun gambling joke sport|recruit draft|red bloody crimson
reduce shorten|reduced low|reduction discount|refer apply center invoke involve|reference allusion
reflect bethink consider wonder|reflector mirror|reflex belch shiver yawn|refuse disdain disobey scorn
regard abstract deem favor include prize reconsider respect treasure value
region air bottom county distance exterior hell inside interior layer outside palm side top waist
register enroll file list recruit|regulation limitation restriction|reinforce bolster
reject discount dismiss disregard ignore repudiate|rejection abandonment avoidance|relate apply center involve
related connected corresponding
relation change comparison component connection control foundation interrelation opposition ownership part portion possession relationship
relationship romance|relative cousin offspring partner|release loose unleash|relief respite|relieve comfort ease
religion church cult|remark cliche comment mention reference shaft|remarkable extraordinary important
remember characterize|remote far|removal abstraction|remove bench can clean dig extract oust shed
render afford arm articulate equip fuel furnish give match offer partner patch provision shelter water yield
repair maintenance|repeat quote summarize translate|replace exchange|replacement displacement
reply counter rejoin retort|report anecdote gossip|repose leisure|represent embody epitomize personify
representation blur copy document drawing example image interpretation map memory perception photograph picture stereotype
representative agent delegate|reproach blame rap|reproduce copy imitate repeat simulate|reputation name
request appeal application ask beg book claim demand invitation invite order petition prayer questioning solicit wish
require cost|required necessary|requirement need|rescue salvation save|research consult experiment investigation poll
resemble approximate imitate|resentful bitter|resentment envy|residence home|resident colonial inmate
resist defy withstand|resistance drag|resolve determination judge|resource aid assistance|respect admire stature
respectable decent nice reputable|respective individual|respond answer consent counter marvel refuse rejoin retort
response reflex|responsibility requirement|rest kneel leisure stand|restaurant cafe cafeteria|restore renew
restraint inhibition|result dent impact offspring response wake|retention recollection storage|return retrace
reveal betray confide disclose unfold|revelation discovery|reverse backward correct switch transpose undo
revision qualification|revolutionary new|ride thumb tool|rider horseman|right access due exact precise privilege
ripe ready|rise climb mount soar surge|risk jeopardize stake|rite wedding|ritual wedding|rival champion foe king
road driveway highway roadway|rock marble pebble totter|rocket missile|role hero
room bar bathroom bedroom classroom compartment court hall kitchen library lobby parking parlor saloon toilet
root cradle|rough lined mountainous|round purse|route beat direction driveway highway orbit roadway|routine ordinary
row altercation|rub brush scrape scrub wipe|rule limitation reign restriction|ruler lord master sovereign
ruling powerful|run flee scamper trot|running dash rushing|rush barge charge dart dash scamper|rushing scamper
sacred religious|safety security|sake behalf|salary found|salt phosphate polyphosphate|same comparable identical
satisfaction fulfillment pride|satisfactory fine good|satisfy content delight please|save economize record
saving salvation|say add announce answer declare explain mention note observe present remark reply respond
scared afraid|scene darkness shadow|scenery landscape|scenic beautiful|schedule book program slot time
scheme dodge plot|schizophrenic insane|scholar graduate historian philosopher reader scholastic theologian
science mathematics psychology|scientist chemist investigator linguist psychologist|scope horizon spectrum sweep
scorn sneer|scream howl pipe shriek shrill wail|screen curtain drape drapery shutter|script dialogue
scrutiny comparison scan study survey testing|sculpture statue|search exploration fish fumble grope nose poke
season autumn fall spring springtime summer winter|second instant wink|secondary alternative|secretary receptionist
secretion hormone perspiration sweat|section chapter episode introduction passage spot
secure anchor buckle clamp clinch deposit enlist ground hang hook lock lodge patent picket pin sew stick tack tie
security insurance|see appreciate behold glimpse perceive|seed nut|seek fish fumble grope
seem gleam glint glitter glow loom sound|segment subsection|seize arrest claw collar grab grapple grip nail snatch
seizure arrest|select adopt elect pick specify vote|selection ballot decision election sampling vote voting willing
sell dispose|selling retailing sale|send cast divert mail|sending transmission|senior last older
sensation odor smell sound taste threshold|sensational impressive|sensibility insight|sensitivity reactivity
sentiment eyes judgment|separate cut detached isolated polarize sever snap tear|separated separate
separation discontinuity isolation|series chain course cycle hierarchy progression sequence succession train
serious grave important|serum antiserum|serve officiate
set arrange clap cock core identify insert instal install interval lay lean marshal pair park plant position price ready seat settle situate sow space superimpose value
settle judge|settled located|settler pioneer|several individual|severe intense|sex conception procreation relation
shade shadow|shake rattle tremble wiggle|shame embarrassment humiliation reproach
shape carve distortion flare layer model mold plane sculpture tower
share allotment allowance cut pool ration slice stake|sharp distinct|sheath holster|sheer complete pure
shelter dugout harbor house hut stable tent|shield shielding|shift advance amplitude conversion improvement transition
shine blaze burn sparkle|ship dispatch forward|shipping freight|shock startle|shoot grass|shooting firing gunfire
shop drugstore|shore coast|short brief|shot ball firing gunfire
shout bawl bellow holler hoot howl pipe roar scream screech shouting shriek shrill thunder wail yell
show circus demonstration display fair presentation|shut seal slam|sick ill|sickness collapse disease
sight detect discover find notice observe spectacle spot spy|signal beam flag indicator mark predict recording symbol
significant considerable large remarkable|silence gag hush lull stillness|silent quiet|silver bright metal
similar analogous corresponding quasi|similarity approximation parallel similitude sort|similitude resemblance
simple easy|sincere genuine honest|sing belt chant croon hum|single respective several|singular extraordinary
sinister evil|sink sag|sit crouch perch sprawl squat|site cemetery
situation challenge complication environment equilibrium rejection thing|skilled delicate expert|slender lean narrow
slim lean|slit slot|slope bank slant|slow delay lazy|small limited minute|smaller little small
smart bite itch sting throb|smell perfume scent sniff|smile beam grin sneer|smoke puff|smooth file sand|snap rip shred
snow flurry|sober serious|social cultural|society civilization culture|sofa divan|soil clay contaminate foul mud sand
soldier orderly redcoat rifleman trooper|solid crystal glass good powder precipitate
solution conjugate dilution extract|somatic physical|some any both much several
someone adult advocate amateur antagonist applicant appointee authority best bodybuilder candidate collector compulsive convert coward creator creature deceased eccentric engineer equal expert female fighter follower friend grownup inhabitant intellectual interpreter killer leader lover machine male modern national native neighbor observer opponent owner peer philosopher planner registrant relative ruler scholar scientist self slave survivor suspect terror transfer unfortunate user victim ward worker
song ballad|sophisticated intelligent|sorrow grief|sort brand make model species type
soul adult advocate amateur antagonist applicant appointee authority best bodybuilder candidate collector compulsive convert coward creator creature deceased eccentric engineer equal expert female fighter follower friend grownup inhabitant intellectual interpreter killer leader lover machine male modern national native neighbor observer opponent owner peer philosopher planner registrant relative ruler scholar scientist self slave survivor suspect terror transfer unfortunate user victim ward worker
sound bang boom buzz chatter clang click crack din drum echo healthy music noise rattle reasonable ring ripple rumble rustle snarl thump tick voice whistle
source cradle|southern south|sovereign dominant free king|space angle compartment gap opening vacancy|spare lean
speak babble bark bay cackle chant continue converse deliver ejaculate gulp jaw mumble murmur mutter proceed shout sing snap snarl stammer whisper
speaker witness|special extraordinary|specialist decorator psychiatrist|specific particular peculiar special
specified mere specific|specify define|spectacular dramatic impressive
speech charm conversation discussion lecture preaching sermon words|speed barge dart dash haste hurry
spend afford exhaust invest vacation winter|sphere kingdom preserve province realm responsibility|spherical round
spin centrifuge|spirit soul|splendid beautiful|split splinter|sponsor patronne|sport gymnastics|sporting fair
spot crest grave rendezvous tomb|spread diffuse diffusion discharge prepared sprawl strew|spring bounce hop|squat low
stable sound|stage chapter elevation extent height|stain vein|stairs ladder|stamp date
standard common norm regulation scale|standing erect honor importance laurels obscurity permanent prestige prominence
standpoint angle slant|star major|stare contemplation gaze glare glower|start birth dawn menarche onset threshold
starting opening
state action activity add announce answer being commonwealth condition declare degree dependence employ employment existence explain feeling freedom grace integrity maturity mention note obligation observe perfection present readiness relationship remark reply respond separation situation stage status unity
statement agreement amendment announcement answer comment commentary declaration description explanation proclamation proof proposition remark reply reservation restatement result solution summary understanding word
statistic average norm
status atmosphere circumstance climate comfort danger dark decline despair desperation dominance guilt immunity impurity mood need polarization purity rank repair retirement safety silence situation standing tension
steady level|steal abstract loot rob rustle|stem branch bulb cutting trunk|step precaution|steps ladder
stick bow staff|still appease gag gentle lull quiet reassure|stimulate compel let oblige persuade prompt|stone pebble
stop retire stall withdraw|storage warehouse|store accumulate collect compile drugstore garage|story legend myth
stout fat|straight continuous|straighten comb|strain bother rack
strange curious fantastic funny grotesque peculiar quaint queer singular|strategic important|strategy dodge plot
stream brook creek river|strength endurance|strengthen brace consolidate reinforce steady|stress emphasize underline
stretch outreach|stricken sick|strict exact
strike batter buffet butt dab disturb impress jab knock pat peck rap slap surprise trouble|striking impressive
strip tape|strive bother buck struggle|stroke caress lap lick|strong intense powerful severe stiff
structure bridge building cross fabric floor framework hill housing landing monument obstruction porch shelter tower
struggle combat fight fighting flounder labor rebellion revolt scramble strife warfare
student graduate historian philosopher reader scholastic theologian
study check compare diagnose investigate major review screen survey trace view
stuff builder chemical conductor earth etcetera fiber filling foam mineral paper particle rock speck waste
stupid dumb lunkhead|style device poetry vein wise|subject expose incur keynote question|subjective personal
submit relegate|subsequent later|substance atom fluid material mixture stuff|substantial considerable essential
substitute successor|succeed accomplish achieve attain manage replace supersede|success triumph victory
succession parade streak|such much|sudden abrupt|suffer collapse die|sufficient adequate enough
suggest advance advocate intimate proposition recommend state submit urge|suggestion hint|suited fit|sum purse revenue
summary outline resume survey|superficial apparent
superior brilliant choice crack excellent leading outstanding select super superb|supplement appendix
supply afford arm articulate equip fuel furnish give match offer partner patch provision reservoir shelter water yield
support aid approval assist encourage endorse frequent further help patronize promote reassurance shop sponsor subsidize
supreme dominant|sure careful convinced positive|surface exterior inside outside screen skin well
surprise amaze catch shock|surprised amazed astonished startled|surrounding close|surroundings medium setting
survival subsistence|suspect doubt|suspend dangle|suspension vapor|suspicion heart|sustain collapse retain
swallow gulp sip|sway totter|swear assure|swell good|swift fast|switch button|symbol award emblem honor laurels mark
symbolic representative|symbolize embody epitomize personify|sympathy pity
symptom atrophy diarrhea fever ketosis lump pain scar|system assemblage economy machinery network subsystem
table counter desk
talk babble bark bay cackle chant chatter continue converse deliver dialogue ejaculate gulp jaw mumble murmur mutter proceed shout sing snap snarl stammer whisper
tangled complex|task adventure endeavor enterprise picnic venture|taste flavor
teach coach condition educate lecture reinforce reward train|teaching lesson|tear rip shred split
technological scientific|technology engineering|telephone call
tell add announce answer declare disclose explain expose impart indicate mention note observe present publicize reiterate remark repeat reply respond reveal signal
temperature cold heat warmth|tend garden|tendency dislike sympathy|term session|terrible bad
terrific extraordinary intense|terrified afraid|territory jurisdiction|test verify|testify certify evidence manifest
testimony declaration|text letter lyric words|textile canvas cotton knit silk|texture roughness|theme keynote question
then past|theory assumption framework model speculation|thermometer thermocouple|thick concentrated fat
thief ghoul robber|thieving rustling|thigh lap|thin gaunt slender slim spare|think consider regard view
thinking consideration explanation reasoning|thorough careful complete
thought belief concept conception consideration explanation feeling generalization ideal impression keynote meaning notion plan program reaction reasoning suggestion theme
thoughtful profound|throng host|through finished|throw fling heave hurl pitch toss
thrust jab poke pound punch ram shoulder|tie band knot|timber board plank|tiny little small|tip bank|tire exhaust
title proclaim|toilet closet|tool plow|tooth anterior|top crown treetop|topic area keynote question
total average complete|touch brush finger hit kiss palm press strike stroke tag|tough difficult hard
tower spire steeple|toy balloon swing|track steps trail
tract battlefield center common desert field green infield leftfield lot park patch plot short site subdivision
trade export import market pottery|tradition habit|traditional orthodox|tragedy tsunami|trail hunt
train apprentice drill|training practice|transfer carry transmit|translation displacement shift
transmission channel modulation|transparent thin|transport bring drive haul lug motor truck vehicle wheel
transportation carry|trap net
travel accompany advance angle back career circle circulate come crawl creep cruise descend descent drift drive ease entrance err fall float flock flow fly follow ghost hasten hurry hurtle journey motor pace pan pass proceed progress progression pursue race range recede retreat return ride rise roam roll round rush scramble slide speed spread step stray swim taxi thread tour translation tread walk wander whistle wind wing withdraw
treasure fortune|treat abuse disregard dose ignore mock snub wrong|tree oak willow|tremendous big extraordinary large
trim lean thin|trip errand|triumph independence runaway win|troops cavalry|trousers slacks|truck pickup
true accurate literal
try adventure battle best bid chance contribution endeavor essay grope pains risk run strive struggle trial verify
tube barrel column pipe|tubing barrel column pipe|tumble flip somersault|tune service
turn arouse avert awake awaken become bend boil close clothe concentrate cool curve decline die dissolve diversion divert dress empty expire fill flip flourish freeze get ignite improve overturn perish precipitate relax roll sheer shut sorb sour spiral swerve thicken thin thrive toss veer wake
turning diversion swerve|twist dent wrench|two pair|type version|typical characteristic regular representative
ultimate final last net supreme|unable incapable|uncertain doubtful|uncertainty distrust doubt suspense suspicion
undaunted brave|under low|understand appreciate comprehend construe fathom grasp interpret penetrate perceive solve
understanding appreciation bargain comprehension conspiracy deal hold realization|underway current|uneasy precarious
unfamiliar strange|unfortunate desperate poor prisoner survivor victim|unhappy suffering|uniform homogeneous
unique specific|unite consolidate league marry pair reunite|universal comprehensive|unknown anonymous|unlikely remote
unnecessary spare surplus|unsatisfactory off|unspeakable bad
unusual curious fantastic funny grotesque odd peculiar quaint queer singular|uphold perpetuate persist resume sustain
upper high top|uptake drinking feeding suck swallow|urge advocate preach push
usage application exploitation habit rite ritual
use application avail commit dedicate devote enjoy exercise exert exploit exploitation implement resort share smoke waste
usefulness function purpose use|user consumer|usual customary familiar|utility function purpose use
utilize avail commit dedicate devote enjoy exercise exert exploit implement resort share waste|utmost high intense
utter cackle chorus clamor cluck crow cry curse echo exclaim groan growl grunt heave holler hoot marvel moan pant quack rumble say scream shout sigh snort spit state swear tell voice yell
vacation honeymoon picnic|vain proud|valley hollow|valuable precious|value cost importance price|valued quantitative
vanish absent fade|vapor smoke|variable vector|variation departure difference switch tide|varied variable
variety selection|various different individual single|vary accommodate adapt alternate contradict specialize widen
vast big large|vehicle craft rocket|venture campaign danger predict risk surmise suspect|very precise same
vessel boat ship|veteran experienced|vicinity scenery|victim fool martyr prey target|victory independence runaway win
view abstract background contemplate deem favor glimpse include prize reconsider respect treasure value
viewpoint angle slant|vigorous energetic|violate conflict sin|violent fierce furious hot|virgin new|vision prevision
visit frequent|visitor guest|vitality spark sparkle|vivid clear realistic|vote election veto|voter constituent
voting veto|voyage sail|wage found|wagon cart|wait ambush delay extension|waiting ready|wakeful alert
walk creep flounder hitch limp lumber lurch march pace plod reel shuffle stagger stalk stamp strut stumble trample tread trudge wade
want absence crave fancy hope like long miss seek shortage wish yearn|warn alarm alert caution threaten
warning caution lesson threat|wash scrub|waste effluent impurity refuse sewage|watch guard witness
water bay ocean sea stream|wave ripple swell tsunami|way instrument road salvation tool wise
weak dilute feeble limp pale|wealth richness|weapon gun knife missile spear steel sword|weary exhaust tired
weather thaw wind|weep wail|weight barbell dumbbell saddle|welfare interest sake|well fortunate|western midwestern
wet damp dampen moist muddy sticky water|wheel gear|whip quirt|whiskey bourbon|whisky bourbon|white ivory
whole complex composite compound entire full intact integral total|wicked evil|wide comprehensive|widespread general
wife housewife|wild frantic savage unbroken|willing glad prepared|willingness readiness|win triumph|wind breeze draft
wing buzz|wink flick|wiry lean thin|wish desire hope please|wit fun gag irony joke satire
woman beauty girl lady miss mistress nurse widow wife|wonder awe|wonderful extraordinary|wood grove log oak pine
woods grove|word ask couch form opposite term
work assist attention busy care collaborate cooperate duty farm investigation labor man masterpiece occupy potter procedure project publication serve service task wash washing
workable possible|worker assistant collector employee help servant slave volunteer|working practical
works factory mill|world international|worn tattered|worry brood burden dwell fear fret fuss|worship prayer
worth merit valuable value virtue|worthy eligible model sacred valuable worth
wound bite graze harm scratch shoot torture trample|wounded injured|wrangle altercation
write draft sign subscribe type|writer journalist lyricist novelist playwright poet
writing document essay literature papers paragraph section|wrong criminal false immoral mistaken|yard backyard
yell bellow complaint holler hoot howl pipe roar scream screech shouting shriek shrill wail|yellow amber gold lemon
yield crop harvest|young early girlish newborn teen teenage|youth blade|youthful young`

/** Pairs of opposites. */
export const OPPOSITES = `
ability inability|able unable|abnormal normal|abolish establish|above below|absence presence|absent present
absolute relative|absorb emit|abstain consume|abstract concrete|abundance scarcity|abundant scarce
accelerate decelerate|acceleration deceleration|accept refuse|accept reject|acceptable unacceptable
acceptance rejection|accidentally deliberately|accompanied unaccompanied|accuracy inaccuracy|accurate inaccurate
acquaintance stranger|acquit convict|act refrain|action inaction|active dormant|active inactive|active passive
active quiet|actively passively|actual potential|acute chronic|add subtract|adequacy inadequacy|adequate inadequate
adequately inadequately|adjective substantive|adjusted unadjusted|admit deny|admit exclude|admit reject|adopted native
adult juvenile|advance back|advance recede|advance retreat|advantage disadvantage|advisable inadvisable
aerobic anaerobic|affected unaffected|affirmation reversal|afraid unafraid|aged young|agitate calm|agitation calmness
agree disagree|agreement disagreement|ahead back|alive dead|all some|allow deny|allow disallow|alternate opposite
amateur professional|ambiguity unambiguity|ambiguous unambiguous|amicable hostile|ample meager|analysis synthesis
analytic synthetic|analyze synthesize|ancestor descendant|angular rounded|anhydrous hydrous|animate inanimate
annual perennial|anode cathode|answer question|antagonistic conciliatory|antagonistic synergistic
antecedent subsequent|anterior posterior|anti pro|antiseptic septic|appear disappear|appearance disappearance
applaud boo|appreciation depreciation|appropriate inappropriate|approval disapproval|approve disapprove|arm disarm
armament disarmament|armed unarmed|arrive leave|artificial natural|artificially naturally|ascend descend
ascending descending|asleep awake|assemble disassemble|assembly disassembly|assent dissent|asset liability
asymmetrically symmetrically|asymmetry symmetry|atrophied hypertrophied|attach detach|attached detached
attached unattached|attack defend|attend miss|attract repel|attraction repulsion|attractive repulsive
attractive unattractive|atypical typical|audible inaudible|aunt uncle|authorized unauthorized|automatic manual
available unavailable|avoid confront|aware unaware|away home|awkward graceful|back front|back veer
background foreground|backward forward|bad good|badly well|badness goodness|balance imbalance|balance unbalance
bare covered|basic incidental|bear bull|beautiful ugly|beauty ugliness|begin end|beginning end|beginning ending
beginning middle|believe disbelieve|bend straighten|best worst|better worse|better worsen|big little|big small
birth death|black white|blacken whiten|bless curse|blessed cursed|bloodless bloody|blur focus|boil freeze|bold timid
boldness timidity|bore interest|born unborn|borrow lend|bottom side|bottom top|bounce clear|bound free|boy girl
boycott patronize|brave cowardly|brave timid|break keep|break make|break repair|breakable unbreakable
breathing breathless|bright dull|brighten darken|broadly narrowly|broken unbroken|brother sister|busy idle
buttoned unbuttoned|buy sell|calm stormy|capable incapable|capitalism socialism|capitalistic socialistic
careful careless|carefully carelessly|cash credit|center left|center right|central peripheral|centralize decentralize
centrally peripherally|cerebral emotional|certain uncertain|certainty uncertainty|certified uncertified
certify decertify|change stay|changed unchanged|charge discharge|charged uncharged|cheap expensive|cheer complain
child parent|civilian military|claim forfeit|clarity obscurity|clasp unclasp|clean dirty|clean unclean|clear cloudy
clear opaque|clearheaded confused|clergy laity|clergyman layman|close distant|close open|closed open|closing opening
coarse fine|coarsely finely|coherent incoherent|cold hot|coldness hotness|collective distributive|comedy tragedy
comfort discomfort|comfortable uncomfortable|comfortably uncomfortably|common individual|common uncommon
communicate excommunicate|compact loose|compatible incompatible|competence incompetence|competent incompetent
competition cooperation|competitive noncompetitive|complete incomplete|complex simple|complexity simplicity
complicate simplify|compound simple|compromising uncompromising|con pro|concave convex|conceit humility
concentration dilution|concentration distribution|conception misconception|concern unconcern|concerned unconcerned
conditional unconditional|confident diffident|confine free|conform deviate|connect disconnect|conscious unconscious
consciously unconsciously|conservative liberal|considerable inconsiderable|consistent inconsistent|consonant vowel
consonantal vocalic|constructive destructive|content discontent|contented discontented|continual sporadic
continuance discontinuance|continue discontinue|continuity discontinuity|contract expand|contraction expansion
convenience inconvenience|convenient inconvenient|conveniently inconveniently|conventional nuclear
conventional unconventional|converge diverge|convincing unconvincing|cool heat|cool warm|cooperative uncooperative
cork uncork|correct falsify|correct incorrect|courage cowardice|courteous discourteous|cover uncover|covertly overtly
credible incredible|critical uncritical|criticize praise|crooked straight|cry laugh|curly straight|curved straight
danger safety|dangerous safe|dark light|darken lighten|daughter son|day night|dead live|dead living|deaden enliven
deaf hearing|decent indecent|decision indecision|declarative interrogative|declared undeclared|decline improvement
decrease increase|decreasing increasing|deep shallow|defeat victory|defend prosecute|defense offense
defense prosecution|defensive offensive|deficit lead|definite indefinite|deglycerolize glycerolize|delay rush
delicate rugged|demand supply|demote promote|depart stay|dependent independent|depersonalize personalize
deposit withdraw|depress elate|depression elation|deprive enrich|desirable undesirable|despair hope
destroyed preserved|determinate indeterminate|developed undeveloped|differ equal|difference sameness|different same
differentiate integrate|difficult easy|difficulty ease|diligent negligent|direct indirect|direct inverse
directly indirectly|disable enable|disabling enabling|discharge enlist|discourage encourage
discriminate indiscriminate|disengage engage|dishonest honest|dishonor honor|disintegrate integrate|dislike like
dislike liking|dislodge lodge|disloyalty loyalty|disobedience obedience|disobedient obedient|disobey obey
disorder order|disordered ordered|disorderly orderly|disorganized organized|displeased pleased|disprove prove
disqualify qualify|disrepute repute|disservice service|dissimilar similar|dissuade persuade|distal proximal
distinct indistinct|distrust trust|divest invest|divide multiply|divide unite|divided united|docile stubborn
domestic foreign|dominant subordinate|domineering submissive|double single|dove hawk|downgrade upgrade
downstairs upstairs|downstream upstream|downtown uptown|downward upward|dramatic lyric|dress undress|driver nondriver
dry sweet|dry wet|dryness wetness|due undue|dull lively|dull sharp|dull sharpen|early late|early middle|east west
eastern western|easy uneasy|ebb tide|effectively ineffectively|eligible ineligible|empirical theoretical
empirically theoretically|employed unemployed|employee employer|employment unemployment|emptiness fullness|empty fill
empty full|end middle|enforce exempt|enjoy suffer|enter exit|enthusiastic unenthusiastic|equality inequality
equally unequally|equivalence nonequivalence|erase record|even odd|even uneven|ever never|evil good|exclude include
exclusive inclusive|existent nonexistent|expected unexpected|experience inexperience|experienced inexperienced
explicit implicit|export import|express local|expressible inexpressible|extensive intensive|exterior interior
external internal|extinguish ignite|extraordinary ordinary|fail manage|fail pass|fail succeed|failure success
fair foul|fair unfair|faithful unfaithful|fall rise|falling rising|false true|falsity truth|familiar strange
familiar unfamiliar|fancy plain|far near|fast slow|fasten unfasten|fastened unfastened|fat thin|father mother
favorable unfavorable|feed starve|female male|feminine masculine|feminine neuter|femininity masculinity|few many
fewer more|fidelity infidelity|figurative literal|figuratively literally|figure ground|find lose|finish start
finite infinite|fire hire|first last|first second|fit unfit|fixed unfixed|flat natural|flat sharp|flatten sharpen
flexible inflexible|float sink|foe friend|fold unfold|follow precede|follower leader|following leading|folly wisdom
foolish wise|foot head|forbid permit|forceful forceless|foreign native|forget mind|forget remember|formal informal
formalism imitation|formally informally|former latter|forte piano|fortunate unfortunate|fortunately unfortunately
forward reverse|found lost|fractional whole|frail robust|free obstruct|frequent infrequent|fresh preserved|fresh salty
fresh stale|friendly hostile|frivolous serious|front rear|frozen unfrozen|full thin|functional nonfunctional
functional organic|future past|future present|gain loss|gain reduce|gaseous liquid|gaseous solid|gather spread
general local|general particular|general specific|generalist specialist|generalize specify|generally specifically
geographic magnetic|give take|glad sad|glorious inglorious|gradual steep|gradual sudden|grateful ungrateful
gratitude ingratitude|greater lesser|green ripe|gross net|guilt innocence|guilty innocent|hairless hairy|half whole
happily sadly|happiness sadness|happiness unhappiness|happy unhappy|hard soft|harden soften|hardened soft|hate love
have lack|have miss|head rear|head tail|headed headless|healthy unhealthy|heavily lightly|heavy light|here there
hesitantly unhesitatingly|heterogeneous homogeneous|heterozygous homozygous|hide show|high low|hit miss|hitch unhitch
hollow solid|hollowness solidity|hopeful hopeless|hopefully hopelessly|horizontal inclined|horizontal vertical
hospitable inhospitable|host parasite|humane inhumane|humble proud|humility pride|hungry thirsty|hurried unhurried
hurriedly unhurriedly|husband wife|hydrophilic hydrophobic|idle run|idle work|ignore know|ignore notice|ill well
illegal legal|illegitimacy legitimacy|illegitimate legitimate|illiterate literate|immaterial material|immature mature
immediate mediate|immobility mobility|immoral moral|immortal mortal|immortality mortality|impaired unimpaired
impartial partial|impatience patience|impatient patient|impatiently patiently|imperfect perfect|imperfectly perfectly
impersonal personal|important unimportant|impossible possible|impotency potency|impotent potent|impractical practical
imprecise precise|impressive unimpressive|improbable probable|improperly properly|impropriety propriety
improved unimproved|impurity purity|inclined vertical|incoming outgoing|indoor outdoor|indoors outdoors
induced spontaneous|inferior superior|inferiority superiority|infield outfield|inflow outflow|initiate uninitiate
injustice justice|inner outer|inorganic organic|insane sane|insanity sanity|insensitive sensitive|inside outside
insignificance significance|insignificant significant|insoluble soluble|instability stability|instrumental vocal
insubstantial substantial|insufficient sufficient|insufficiently sufficiently|intangible tangible
integrated segregated|intelligence stupidity|intelligent unintelligent|intended unintended|intense mild
intermediate terminal|international national|intolerance tolerance|invalid valid|invalidate validate
invariable variable|invisible visible|involuntary voluntary|involved uninvolved|invulnerable vulnerable|inward outward
inwardly outwardly|ionic nonionic|irrational rational|irrationally rationally|irregular regular
irregularity regularity|irregularly regularly|irrelevant relevant|irresolute resolute|irresponsible responsible
irreverence reverence|irreversible reversible|irritate soothe|issue recall|joint separate|joy sorrow|junior senior
just unjust|keep lose|kind unkind|king queen|known unknown|large small|lash unlash|late middle|lax tense|lean rich
least most|left right|lengthen shorten|less more|let prevent|level raise|lie sit|lie stand|like unlike|likely unlikely
limited unlimited|linear planar|lined unlined|linger rush|linguistic nonlinguistic|liquid solid|little much
live recorded|loaded unloaded|loading unloading|local national|location studio|lock unlock|long short|loose tight
loosen stiffen|lose profit|lose win|loser winner|lost saved|loud soft|loudly softly|lower raise|lowered raised
lowland upland|luckily unluckily|lucky unlucky|major minor|majority minority|man woman|married unmarried
masculine neuter|mask unmask|maximal minimal|maximize minimize|maximum minimum|meaningful meaningless|mental physical
merciful merciless|metallic nonmetallic|mistrust trust|misused used|move stay|moving still|multilateral unilateral
multiple single|multiply singly|nadir zenith|naive sophisticated|narrow wide|narrow widen|nasty nice|natural sharp
natural supernatural|natural unnatural|necessarily unnecessarily|necessary unnecessary|negative neutral
negative positive|nephew niece|neutral positive|new old|new worn|noisily quietly|noisy quiet|nominal real
nonparticulate particulate|nonpolitical political|nonresident resident|nonspecific specific|nonvolatile volatile
north south|northern southern|numerical verbal|objective subjective|oblique parallel|obscurity prominence
obverse reverse|occupied unoccupied|official unofficial|offshore onshore|often rarely|old young|oleophilic oleophobic
open shut|opposed unopposed|optimism pessimism|optimistic pessimistic|orthodox unorthodox|other same|out safe
overestimate underestimate|overhead subsurface|overhead surface|pack unpack|paid unpaid|pain pleasure|painful painless
particular universal|partly wholly|passing running|past present|patriotic unpatriotic|paved unpaved|peace war
penalty reward|permanently temporarily|pleasant unpleasant|pleasantly unpleasantly|poor rich|popular unpopular
porosity solidity|postwar prewar|poverty wealth|powerful powerless|precede succeed|preceding succeeding
precocious retarded|predictable unpredictable|prefix suffix|preparation resolution|prepared unprepared
primarily secondarily|primary secondary|private public|privately publicly|profane sacred|profound superficial
profundity superficiality|prospective retrospective|proximate ultimate|published unpublished|pull push
purge rehabilitate|qualified unqualified|qualitative quantitative|quickly slowly|ready unready|real unreal
realistic unrealistic|reality unreality|reassure worry|related unrelated|relax tense|relaxed tense|reliable unreliable
resist surrender|restricted unrestricted|ride walk|right wrong|right wrongly|rise set|rough smooth|roughen smooth
roughness smoothness|round square|running standing|rural urban|satisfactory unsatisfactory|saturated unsaturated
scientific unscientific|scramble unscramble|seated standing|sedate stimulate|selfish unselfish
selfishness unselfishness|separation union|settled unsettled|sharpen soften|sharpness softness|shaven unshaven
short tall|shout whisper|shrink stretch|side top|signed unsigned|silence sound|sink source|sit stand|sleep wake
smart stupid|smilingly unsmilingly|solved unsolved|sour sweet|sparkling still|spoken written|stable unstable
stained unstained|stand yield|start stop|steadily unsteadily|stifle stimulate|strength weakness|strengthen weaken
stressed unstressed|strong weak|strongly weakly|structured unstructured|subsurface surface|successful unsuccessful
succumb survive|suitably unsuitably|sympathetic unsympathetic|tame wild|tender tough|thematic unthematic|thick thin
thicken thin|thickly thinly|thickness thinness|thoughtful thoughtless|thrifty wasteful|tie untie|unusual usual
unveil veil|unwelcome welcome|unwilling willing|unwillingness willingness|unwind wind|unwire wire
unwittingly wittingly|unworthy worthy|unwritten written|useful useless|usefulness uselessness|valuable worthless
vernal wintry|wane wax|waning waxing|worth worthlessness`
