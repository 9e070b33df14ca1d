namespace NewsCorpus.Metadata.Texts;

/// <content>The words.</content>
internal static partial class PublicationWords
{
    private const string TitleWords = """
        times news post herald tribune journal gazette chronicle observer guardian telegraph daily weekly standard mail express star sun mirror examiner
        dispatch courier globe register sentinel bulletin press review record reporter independent advertiser argus echo inquirer enquirer ledger monitor
        today magazine newspaper wire insider online tv radio fm broadcaster broadcasting channel newsroom
        zeitung tageszeitung anzeiger kurier blatt tagblatt tageblatt volksblatt morgenpost nachrichten rundschau spiegel tagesspiegel presse bote merkur
        welt stimme allgemeine abendblatt wochenblatt abendzeitung freie neueste illustrierte rundfunk fernsehen magazin
        monde presse dépêche gazette courrier nouvelles quotidien télégramme progrès voix humanité matin soir temps républicain républicaine populaire phare
        diario periódico noticias heraldo prensa vanguardia gaceta nación correo voz razón tiempo crónica informador observador mundo tribuna faro
        corriere giornale gazzetta messaggero stampa repubblica mattino quotidiano secolo tempo foglio eco tirreno
        folha jornal diário correio estado público notícias gazeta revista
        krant dagblad courant nieuwsblad nieuws volkskrant telegraaf tijd morgen standaard parool
        blad bladet avis avisen avisa tidende tidning tidningen nyheter nyheterne nytt nyt posten dagblad dagbladet dagblaðið blaðið fréttablaðið aftonbladet morgunblaðið
        sanomat lehti uutiset sanomia postimees päevaleht
        gazeta dziennik kurier rzeczpospolita wiadomości głos fakt tygodnik noviny deník listy zprávy denník novice delo vjesti vijesti novosti politika vesti list
        hírlap újság hírek napló nemzet ziarul ziare gândul adevărul farul jurnal știri вестник новини дневник труд
        gazete gazetesi haber haberler sabah milliyet hürriyet cumhuriyet posta
        газета известия новости правда вести ведомости вечерняя аргументы новини україна
        εφημερίδα νέα βήμα φάρος
        חדשות עיתון דואר
        صحيفة جريدة بريد روزنامه الأخبار أخبار الجزيرة اليوم
        समाचार दैनिक पत्रिका
        harian berita suara pos kabar
        báo tuổi
        新聞 新闻 日報 日报 時報 时报 晚报 晚報 早报 早報 新報 電視 通信 通讯社 ニュース スポーツ
        신문 일보 뉴스 경제 방송
        """;

    private const string CompanyWords = """
        gmbh ag kg se ltd limited llc inc incorporated corp corporation co company plc pty pvt llp media medien medienhaus mediengruppe mediagroup verlag verlags
        verlagsgesellschaft zeitungsverlag publishing publications publishers publisher newspapers holdings holding group gruppe groupe grupo gruppo digital interactive
        network networks enterprises editions éditions ediciones editora editorial editoriale editore edizioni uitgeverij forlag förlag konzern communications
        ventures partners foundation theme themes technologies solutions services associates affiliates affiliated subsidiaries companies rights reserved
        sa spa srl sl slu bv nv as asa ab oy oyj sro zoo sas sarl
        """;

    /// <summary>A page speaks of itself behind these: "About the Courier", "More from the Courier".</summary>
    private const string IntroducingWords = """
        about from inside follow support subscribe join welcome with advertise visit contact by to of for at on in get download read shop via source
        über von vom aus im bei beim mit für auf zu zum zur an folgen quelle der des
        sur de du dans à chez avec par suivez source propos
        sobre del en con a por desde síguenos
        su di da del dalla della il sul
        da do na no em com
        van over bij op uit
        om fra på av af i från hos til till
        o na z w od ze dla
        о на в с от из для
        """;

    /// <summary>What pages call their sections, services and buttons: no name is made of these alone.</summary>
    private const string SectionWords = """
        rights reserved rechte vorbehalten droits réservés derechos reservados direitos diritti riservati riproduzione riservata reproducción reprodução reproduction wszelkie prawa zastrzeżone
        home homepage start section sections topic topics live video videos photo photos gallery galleries podcast podcasts newsletter newsletters app apps shop store
        job jobs career careers contact contacts help faq
        login log sign in up e-mail email e-paper account profile search menu subscribe subscription subscriptions advertise advertising advertisement advertisements privacy policy terms
        conditions cookie cookies settings legal imprint about us
        politics business economy finance markets sport sports football soccer culture arts entertainment lifestyle health science technology tech education
        travel food opinion opinions editorial editorials world
        international europe africa asia america environment climate weather crime style fashion music movies film books games crossword
        crosswords puzzles obituaries classifieds events archive archives
        share comment comments read more related story stories article articles author authors best top most popular trending breaking update updates all new latest
        startseite ressort ressorts thema themen politik wirtschaft finanzen börse fußball kultur unterhaltung leben gesundheit wissen wissenschaft technik digital
        bildung reise reisen auto meinung kommentar kommentare
        leserbriefe inland ausland lokales panorama gesellschaft umwelt klima wetter verkehr bilder fotos fotostrecke kontakt hilfe impressum
        datenschutz agb nutzungsbedingungen anmelden abmelden
        registrieren suche suchen menü abo abos abonnement abonnieren anzeige anzeigen werbung mediadaten karriere stellenangebote stellenmarkt immobilien spiele
        rätsel horoskop archiv teilen drucken merken mehr weitere weiter
        alle artikel beitrag beiträge autor autoren redaktion aktuell aktuelle meistgelesen beliebt eilmeldung
        accueil rubrique rubriques politique économie société santé sciences environnement planète afrique débats idées météo emploi annonces immobilier jeux abonnez
        abonnés connexion inscription compte
        aide mentions légales confidentialité partager lire plus auteur auteurs tous toutes actualité actualités vidéo vidéos
        inicio portada sección secciones política economía sociedad cultura deportes salud ciencia tecnología educación opinión internacional vídeos empleo
        clasificados juegos suscríbete suscripción suscriptores
        acceso registro contacto ayuda aviso privacidad publicidad compartir más leer artículos todos todas actualidad
        politica economia cronaca spettacoli salute scienza scienze tecnologia ambiente esteri opinioni foto meteo lavoro giochi abbonati abbonamento accedi registrati
        contatti pubblicità condividi leggi altro articoli autore tutti
        início sociedade desporto esportes esporte saúde ciência educação opinião empregos jogos assine assinatura entrar contato privacidade compartilhar partilhar
        leia mais artigos
        binnenland buitenland politiek economie cultuur wetenschap gezondheid onderwijs opinie regio weer vacatures spelletjes inloggen adverteren delen lees meer
        artikelen
        forside hjem indland udland innenriks utenriks inrikes utrikes politikk økonomi ekonomi debat debatt meninger mening vejret været väder helse hälsa vitenskap
        vetenskap abonner prenumerera annonce annonse
        annons personvern del dela les läs mere mer alla logg logga
        etusivu kotimaa ulkomaat politiikka talous urheilu kulttuuri terveys tiede mielipide sää tilaa yhteystiedot mainosta jaa lue lisää kaikki kirjaudu
        polska świat polityka gospodarka biznes zdrowie nauka technologia pogoda wideo zdjęcia reklama prenumerata zaloguj udostępnij czytaj więcej wszystkie kraj
        domov domácí zahraničí ekonomika názory zdraví počasí předplatné přihlásit inzerce kontakty více svet domáce zahraničie počasie
        belföld külföld gazdaság vélemény egészség időjárás előfizetés hirdetés kapcsolat
        acasă sănătate opinii vremea abonare
        gündem siyaset spor dünya kültür sağlık eğitim yaşam hava iletişim künye abone giriş tüm yazarlar
        политика экономика общество культура спорт мир наука здоровье мнения погода реклама контакты подписка войти архив авторы видео фото все
        політика економіка суспільство світ здоров'я думки контакти увійти відео всі
        πολιτική οικονομία κοινωνία πολιτισμός αθλητικά κόσμος υγεία απόψεις καιρός επικοινωνία
        السياسة سياسة اقتصاد الاقتصاد رياضة الرياضة ثقافة صحة رأي الطقس اتصل
        פוליטיקה כלכלה ספורט תרבות בריאות דעות
        olahraga budaya kesehatan opini cuaca kontak terkini
        kinh tế thể thao giải trí sức khỏe giáo dục pháp luật đời sống
        政治 経済 社会 国際 文化 科学 天気 地域 经济 国际 体育 财经 科技 娱乐 健康 社會 經濟 國際 體育 財經
        정치 사회 국제 문화 스포츠 날씨 오피니언
        """;

    /// <summary>They stand between such a word and a name.</summary>
    private const string ArticleWords = "the der die das dem den le la les l' el los il lo i de het";
}
