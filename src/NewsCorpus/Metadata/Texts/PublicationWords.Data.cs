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
        monde presse dépêche gazette courrier nouvelles quotidien télégramme progrès voix humanité matin soir temps républicain républicaine populaire
        diario periódico noticias heraldo prensa vanguardia gaceta nación correo voz razón tiempo crónica informador observador mundo tribuna faro
        corriere giornale gazzetta messaggero stampa repubblica mattino quotidiano secolo tempo foglio eco tirreno
        folha jornal diário correio estado público notícias gazeta revista
        krant dagblad courant nieuwsblad nieuws volkskrant telegraaf tijd morgen standaard parool
        blad bladet avis avisen avisa tidende tidningen nyheter nyheterne nytt nyt posten dagblad dagbladet dagblaðið blaðið fréttablaðið aftonbladet morgunblaðið
        sanomat lehti uutiset sanomia postimees päevaleht
        gazeta dziennik kurier rzeczpospolita wiadomości głos fakt tygodnik noviny deník listy zprávy denník novice delo vjesti vijesti novosti politika vesti list
        hírlap újság hírek napló nemzet ziarul ziare gândul adevărul jurnal știri вестник новини дневник труд
        gazete gazetesi haber haberler sabah milliyet hürriyet cumhuriyet posta
        газета известия новости правда вести ведомости вечерняя аргументы новини україна
        εφημερίδα νέα βήμα
        חדשות עיתון
        صحيفة جريدة الأخبار أخبار الجزيرة اليوم
        समाचार दैनिक पत्रिका
        harian berita suara pos kabar
        báo tuổi
        新聞 新闻 日報 日报 時報 时报 晚报 晚報 早报 早報 電視 通信 通讯社 ニュース スポーツ
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

    /// <summary>They stand between such a word and a name.</summary>
    private const string ArticleWords = "the der die das dem den le la les l' el los il lo i de het";
}
