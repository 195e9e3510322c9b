/**
 * Words that any English news text may have whatever it is about, written from general knowledge: the everyday verbs,
 * nouns and adjectives, and the given names that many people share. Two sentences that share one of them share little.
 */
const words =
  // verbs
  'accept accord account achieve act admit affect afford aim allow announce answer apply approach approve argue arrange ' +
  'arrive assume assure attack attempt attend attract avoid back base bear beat belong block blow born break build burn ' +
  'cancel carry cast catch cause celebrate challenge charge check choose claim clean clear climb close collect combine ' +
  'comment commit compare complain complete concern conclude confirm connect consist contact contain contribute control ' +
  'cost count couple course cover cross cry deal decline deliver demand deny depend describe deserve design destroy ' +
  'determine develop differ direct discover divide double doubt draw dream dress drink drive drop earn eat effect emerge ' +
  'employ enable encourage engage enjoy ensure enter escape establish estimate examine exist explain express extend face ' +
  'fail favor fear fight figure fill finish fire fit fix fly focus force form gain gather grant guess guide handle hang ' +
  'hate head heat hide highlight hit hope hurt identify ignore imagine improve include increase indicate influence inform ' +
  'insist intend introduce invest involve join judge jump kick kill kiss knock lack land last laugh launch lay lie lift ' +
  'light limit link list look love maintain manage march mark match matter measure mention mind miss mix name notice ' +
  'observe obtain occur offer operate oppose order organize owe own park pick place play point pose possess pour practice ' +
  'prefer prepare press pressure pretend prevent produce promise promote propose protect prove publish push race range ' +
  'rate react realize receive recognize recommend record reduce refer reflect refuse regard regret reject relate relax ' +
  'release rely remind remove repeat replace reply represent request resist respond rest restore retain retire reveal ' +
  'ride ring rise risk roll rule rush save score search seat secure seek select sell separate settle shake shape share ' +
  'shift shine shoot shout shut sign signal sing sleep slow smile solve sort sound speed split spread stage stare state ' +
  'stay steal stick strengthen stress stretch strike strive struggle study submit succeed suffer suit supply suppose ' +
  'surprise surround survive suspect switch tackle target taste teach tend test thank threaten throw tie touch track ' +
  'train transfer travel treat trigger trust turn underline underscore urge use vary view visit voice vote vow walk warn ' +
  'wash waste wave wear welcome win wish wonder worry wrap yield acknowledge address advance agree appreciate assess ' +
  // nouns
  'ability access accident action activity addition advantage advice affair age agency air amount analysis anger animal ' +
  'appeal appearance area arm art article aspect atmosphere attention attitude audience author authority average award ' +
  'background balance bank bar basis bed behavior belief benefit birth block board boat body book border bottom box boy ' +
  'branch bridge brother budget building business camera camp campaign candidate capital car card care career center ' +
  'century chair chance character child choice church circle citizen class club coast coffee college color comment ' +
  'committee communication community competition computer concept condition conference confidence conflict connection ' +
  'consequence contact content context contract conversation corner council couple courage court crime crisis criticism ' +
  'crowd culture customer danger data date daughter death debate decade decision degree department desire detail ' +
  'development device difference difficulty dinner direction disaster discussion disease distance district document dog ' +
  'door dozen ease east edge editor education election emphasis end energy engine entry environment error event evidence ' +
  'example exchange exercise existence expectation expense experience expert expression extent eye failure faith family ' +
  'farm fashion father fault feature feeling field film finger fire fish floor flow food foot football form foundation ' +
  'frame freedom friend front fruit fuel function fund furniture game garden gas gift girl glass goal god grass ground ' +
  'growth guest guide gun hair hall hand health heart height history hit holiday home hope horse hospital hotel house ' +
  'husband ice idea image impact impression improvement incident income industry information injury institution insurance ' +
  'intention interview investment island item job journey judge judgment key kid king kitchen knowledge lady lake land ' +
  'language law lawyer leadership league leg lesson letter library life limit line lip list literature loss lot love ' +
  'machine magazine majority manager manner map mark market marriage master material maximum meal meaning media medicine ' +
  'member memory message metal method middle milk minimum minority minute mistake model moment money mood moon mother ' +
  'mouth movement movie music nature neck network news newspaper night noise none north nose object objective occasion ' +
  'offer oil operation opinion option order organization origin owner page pain painting pair paper parent park partner ' +
  'partnership party passage passenger path patient pattern pause payment peace performance period permission photo ' +
  'phrase picture piece plane plant plate pleasure pocket poem police politics pool population post pound poverty power ' +
  'practice presence preparation pressure price principle prison profession professor profit program project proof ' +
  'property proportion proposal protest pulse purpose quality quantity quarter queen race radio rain range reaction ' +
  'reader reality recognition record recovery reduction reference reform region religion remark reporter reputation ' +
  'request requirement research resident resistance resolution resource respect response responsibility restaurant ' +
  'return revenue review revolution reward risk river road rock role roof room route row sale scale scene schedule school ' +
  'science screen sea season seat section sector security self sense sentence series service session setting sex shape ' +
  'shop shot shoulder show side sight signal silence sister site size skill skin sky society soil soldier solution son ' +
  'song source south space speaker speech speed spirit spot staff stage standard star statement station statistics status ' +
  'stock stone storm story strategy stream street strength structure student stuff style subject success sum summer sun ' +
  'surface surprise survey table target task taste tax teacher team technique technology television tendency tension term ' +
  'test text theme theory threat ticket title tone tool top topic touch tour town track tradition traffic training ' +
  'transition treatment tree trend trial trip trouble truth type understanding union unit university user value variety ' +
  'vehicle version victim victory village violence voice volume voter wall war waste watch water weakness wealth weapon ' +
  'weather web weekend weight west while wife wind window winter winner witness woman word worker workshop writer wrong ' +
  'yard youth ' +
  // adjectives and adverbs
  'absolute active actual additional afraid alive ancient angry annual apparent appropriate automatic available aware ' +
  'basic beautiful biggest bitter black blind blue brief bright broad brown busy calm capable careful central certain ' +
  'cheap civil civilian classic clean clearer closer cold comfortable commercial complex comprehensive concerned concrete ' +
  'confident conscious conservative considerable consistent constant constructive contemporary cool correct creative ' +
  'critical crucial curious dangerous dark daily dead deep democratic desperate detailed difficult directly domestic dry ' +
  'due eager earlier eastern easy economic effective efficient empty enormous entire equal essential ethnic eventual ' +
  'everyday evil exact excellent exciting existing expensive extensive external extra extraordinary extreme fair familiar ' +
  'famous fast favorite final financial fine flat foreign formal forward frank free frequent fresh friendly frozen fully ' +
  'generous gentle genuine glad golden grand gray greatest green growing guilty happy healthy heavy helpful hidden ' +
  'highest historic honest hot huge human ideal identical ill illegal immediate impossible incredible independent ' +
  'individual industrial inevitable initial inner innocent intense internal involved keen known largest lasting latest ' +
  'leading legal legitimate limited literally local lonely longer longest loose loud lovely lower lucky mad main male ' +
  'massive medical mental mere military minor missing mobile modern moral multiple mutual naked narrow native natural ' +
  'nearby neat necessary negative nervous nice noble normal northern notable nuclear obvious odd okay open opposite ' +
  'ordinary original outer outside overall painful parallel particular permanent personal physical plain pleasant ' +
  'pleased poor popular positive powerful practical precise pregnant previous primary prior private productive ' +
  'professional profound prominent proper proud pure quick quiet radical random rapid rare raw ready real realistic ' +
  'reasonable red regular related relative relevant reliable religious remarkable remote responsible rich rough round ' +
  'royal rude rural sad safe satisfied scared secondary secret sensitive separate severe sexual sharp sick significant ' +
  'silent silly simple single slight smart smooth social soft solid sorry southern spare specific stable standard ' +
  'straight strange strategic strict stupid substantial successful sudden sufficient suitable super supreme surprising ' +
  'suspicious sweet tall technical terrible thick thin tight tiny tired top total tough traditional typical ugly ultimate ' +
  'unable uncomfortable unhappy unique united unknown unlikely unusual upper upset urban urgent useful usual valuable ' +
  'vast vital vulnerable warm weak western wet white wide wild willing wise wonderful worried worst worth yellow younger ' +
  'simply finally suddenly exactly probably perhaps maybe actually basically certainly clearly completely entirely ' +
  'eventually generally greatly highly immediately increasingly initially largely lately likely mainly merely mostly ' +
  'naturally necessarily normally obviously occasionally originally partly perfectly possibly previously primarily ' +
  'properly quickly rarely really relatively repeatedly roughly seriously sharply shortly significantly similarly slightly ' +
  'slowly somewhat somehow specifically strongly surely thus totally truly twice typically ultimately usually widely ' +
  'everywhere elsewhere anyway besides beyond despite except inside outside onto plus unless unlike whereas whenever ' +
  // given names that many share
  'adam alan albert alex alexander alice andrew angela ann anna anne anthony arthur barbara ben benjamin betty bill bob ' +
  'brian bruce carl carlos carol carolyn catherine charles chris christine christopher daniel dave david deborah dennis ' +
  'diana don donald dorothy douglas edward elizabeth emily emma eric frances francis frank fred gary george gerald gordon ' +
  'grace greg harold harry heather helen henry howard hugh jack jacob james jane janet jason jean jeff jeffrey jennifer ' +
  'jeremy jerry jessica jim jimmy joan joe john jon jonathan jordan jose joseph joshua juan judith julia julie justin karen ' +
  'kate katherine kathleen keith kelly ken kenneth kevin larry laura lawrence lee leon leonard leslie linda lisa louis ' +
  'lucy luke margaret maria marie mark martha martin mary matthew max michael michelle mike mitch nancy nathan nicholas ' +
  'nick nicole oliver pamela patricia patrick paul pedro peter phil philip rachel ralph raymond rebecca richard rick rob ' +
  'robert roger ronald rose roy ruth ryan sam samantha samuel sandra sara sarah scott sean sharon simon sophie stephanie ' +
  'stephen steve steven stuart susan ted terry theresa thomas tim timothy todd tom tony victor victoria vincent virginia ' +
  'walter wayne william';

export const everydayWords: ReadonlySet<string> = new Set(words.split(' '));
