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
}
