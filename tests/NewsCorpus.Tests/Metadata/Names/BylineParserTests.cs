using NewsCorpus.Metadata.Names;

namespace NewsCorpus.Tests.Metadata.Names;

/// <summary>The grammar of bylines as a table of cases; names are invented.</summary>
public sealed class BylineParserTests
{
    [Theory]
    [InlineData("By Ann Miller", "Ann Miller")]
    [InlineData("Reported by: Ann Miller, Edited by: Ray Stone", "Ann Miller")]
    [InlineData("Edited by: Ray Stone", "Ray Stone")]
    [InlineData("Haber: Elif Yıldızer - Kamera: Can Taş", "Elif Yıldızer")]
    [InlineData("ABBY GOODWIN", "ABBY GOODWIN")]
    [InlineData("By ABBY GOODWIN and Ray de la Cruz", "ABBY GOODWIN|Ray de la Cruz")]
    [InlineData("Von Jutta Kern und Emil Sand, dpa", "Jutta Kern|Emil Sand|dpa")]
    [InlineData("Par Luce Morel avec AFP", "Luce Morel|AFP")]
    [InlineData("30 juillet 2021 - 09h20 - écrit par : B.K", "B.K")]
    [InlineData("Propos recueillis par Léa Dubreuil", "Léa Dubreuil")]
    [InlineData("Ein Kommentar von Peter von Ahlen", "Peter von Ahlen")]
    [InlineData("Por Inés Prado y Jorge Luna", "Inés Prado|Jorge Luna")]
    [InlineData("José Vega y Blanco", "José Vega|Blanco")]
    [InlineData("di Carla Neri e Ugo Bassi", "Carla Neri|Ugo Bassi")]
    [InlineData("Door Pim van den Berg en Lot Smit", "Pim van den Berg|Lot Smit")]
    [InlineData("Tekst: Kari Nes og Ola Vik Foto: Per Dal", "Kari Nes|Ola Vik")]
    [InlineData("Autor: Jan Kos, Ewa Lis", "Jan Kos|Ewa Lis")]
    [InlineData("Автор: Иван Лесной и Анна Полева", "Иван Лесной|Анна Полева")]
    [InlineData("بقلم سامي النجار", "سامي النجار")]
    [InlineData("本报记者 王小明", "王小明")]
    [InlineData("홍길순 기자", "홍길순")]
    [InlineData("青石さくら", "青石さくら")]
    [InlineData("柳沢みちる", "柳沢みちる")]
    [InlineData("홍길순기자", "홍길순")]
    [InlineData("홍길순선임기자 hong@garam.example", "홍길순")]
    [InlineData("가람=홍길순 기자", "홍길순")]
    [InlineData("가람일보 사회부 홍길순 기자", "홍길순")]
    [InlineData("홍길순 사회부 선임기자", "홍길순")]
    [InlineData("홍길순·유하늘 기자(hong@garam.example)", "홍길순|유하늘")]
    [InlineData("โดย สมชาย ใจดี เผยแพร่ 4 มีนาคม 2568", "สมชาย ใจดี")]
    [InlineData("Von J. R. Oak am 07.08.2013 um 14:01", "J. R. Oak")]
    [InlineData("Ann Miller: 4 March 2025", "Ann Miller")]
    [InlineData("記者／山田花子", "山田花子")]
    [InlineData("文・黒田陽", "黒田陽")]
    [InlineData("文・ 黒田陽", "黒田陽")]
    [InlineData("文＝黒田陽", "黒田陽")]
    [InlineData("取材・文：黒田陽", "黒田陽")]
    [InlineData("文・写真 黒田陽", "黒田陽")]
    [InlineData("Oleh Budi Sentosa", "Budi Sentosa")]
    [InlineData("Ann Miller, Staff Writer", "Ann Miller")]
    [InlineData("Ann Miller Political Editor", "Ann Miller")]
    [InlineData("Ann Miller Senior Parliamentary editor", "Ann Miller")]
    [InlineData("Von Jutta Kern Landespolitische Korrespondentin", "Jutta Kern")]
    [InlineData("Von Jutta Kern, Online-Redakteurin 5.11.2025", "Jutta Kern")]
    [InlineData("Ann Miller For The Courier", "Ann Miller")]
    [InlineData("Ann For Miller", "Ann For Miller")]
    [InlineData("By Ann Miller Follow", "Ann Miller")]
    [InlineData("Told to the Courier of Vellen by Ann Miller", "Ann Miller")]
    [InlineData("byAnn Miller", "Ann Miller")]
    [InlineData("Ann Miller2 minutes ago", "Ann Miller")]
    [InlineData("By Ann Miller Tom Stone", "Ann Miller|Tom Stone")]
    [InlineData("Petra Kern Anna Giulia Sand Jan Michael Lindenbaum", "Petra Kern|Anna Giulia Sand|Jan Michael Lindenbaum")]
    [InlineData("Ann Miller and", "Ann Miller")]
    [InlineData("By ANN MILLER AND TOM STONE FOR THE COURIER", "ANN MILLER|TOM STONE")]
    [InlineData("Ann Miller Van Der Oak", "Ann Miller Van Der Oak")]
    [InlineData("André KleinRedakteur", "André Klein")]
    [InlineData("Jane Roe, PhD, and John Poe, Jr.", "Jane Roe|John Poe Jr.")]
    [InlineData("Text: Jutta Kern | Foto: Anna Sand", "Jutta Kern")]
    [InlineData("Von unserem Korrespondenten Emil Sand", "Emil Sand")]
    [InlineData("Von Jutta Kern (Text) und Emil Sand (Fotos)", "Jutta Kern")]
    [InlineData("Story by Ann Miller Photos by Tom Stone", "Ann Miller")]
    [InlineData("Van onze verslaggever Pim de Wit", "Pim de Wit")]
    [InlineData("Das Gespräch führte Jutta Kern", "Jutta Kern")]
    [InlineData("De nuestro corresponsal Jorge Luna", "Jorge Luna")]
    [InlineData("От нашего корреспондента Ивана Лесного", "Ивана Лесного")]
    [InlineData("מאת כתבנו דן לוי", "דן לוי")]
    [InlineData("Κείμενο: Άννα Λεβαντή | Φωτογραφία: Πέτρος Μελάς", "Άννα Λεβαντή")]
    [InlineData("Szöveg: Kern Ilona | Fotó: Halmos Pál", "Kern Ilona")]
    [InlineData("Tekst: Ewa Lis | Fot.: Jan Kos", "Ewa Lis")]
    [InlineData("מאת דן לוי | צילום: יוסף הראל", "דן לוי")]
    [InlineData("लेखक: अनिल देवगढ़ और सीता राठौर", "अनिल देवगढ़|सीता राठौर")]
    [InlineData("Пётр фон Берг", "Пётр фон Берг")]
    [InlineData("بقلم سامي النجار في برافينا", "سامي النجار")]
    [InlineData("نوشته مریم کوهی در بروین", "مریم کوهی")]
    [InlineData("Ioana Stan în Brevin", "Ioana Stan")]
    [InlineData("Autor Jan Kos v Brevinu", "Jan Kos")]
    [InlineData("记者 约翰·哈罗", "约翰·哈罗")]
    [InlineData("بقلم سامي النجار وسلمى الحداد", "سامي النجار|سلمى الحداد")]
    [InlineData("بقلم سامي النجار، سلمى الحداد وعلي حسن البدري", "سامي النجار|سلمى الحداد|علي حسن البدري")]
    [InlineData("بقلم سامي وجيه النجار", "سامي وجيه النجار")]
    [InlineData("بقلم سامي ونوس النجار", "سامي ونوس النجار")]
    [InlineData("سيد سامي وليد النجار", "سيد سامي وليد النجار")]
    [InlineData("מאת דן לוי ויוסף הראל", "דן לוי|יוסף הראל")]
    [InlineData("דן בן וולף הראל", "דן בן וולף הראל")]
    [InlineData("Par Luc d'Aubrel 14 mars 2026", "Luc d'Aubrel")]
    [InlineData("Yazan Can el-Hatip 14 Mart 2026", "Can el-Hatip")]
    [InlineData("Por Inés de la Fuente 14 de marzo de 2026", "Inés de la Fuente")]
    [InlineData("Írta: Kern Anna 2026. március 14.", "Kern Anna")]
    [InlineData("By Ann Miller April 3, 2026", "Ann Miller")]
    [InlineData("Ann Miller, RDN, FAND", "Ann Miller")]
    [InlineData("Ann Miller, AFP", "Ann Miller|AFP")]
    [InlineData("Ann Miller on behalf of the harbour group", "Ann Miller")]
    [InlineData("Escribe Inés Prado", "Inés Prado")]
    [InlineData("Rechtsanwalt Emil Sand", "Emil Sand")]
    [InlineData("Ann Miller in Paris and Ray Stone in Rome", "Ann Miller|Ray Stone")]
    [InlineData("Ann Miller ann.miller@example.org @annm", "Ann Miller")]
    [InlineData("Ann Miller | Photos by Tom Shot", "Ann Miller")]
    [InlineData("Posted by Ann Miller on July 3, 2020 at 9:20 am", "Ann Miller")]
    [InlineData("J. R. Oak", "J. R. Oak")]
    [InlineData("Ann Miller. Her book, “A Short History of Mud”, is out", "Ann Miller")]
    [InlineData("Ann Miller, author of \"The Vellen Guide to Rivers\", and Ray Stone", "Ann Miller|Ray Stone")]
    [InlineData("Marie-Claire d'Aubigny", "Marie-Claire d'Aubigny")]
    [InlineData("Omar al-Masri", "Omar al-Masri")]
    [InlineData("dpa/AFP", "dpa|AFP")]
    [InlineData("Ann Miller & Cora Stone", "Ann Miller|Cora Stone")]
    [InlineData("Redaktion", "Redaktion")]
    [InlineData("(Reuters)", "Reuters")]
    public void Parse_PrintedLine_GivesTheNamesInOrder(string line, string expected)
    {
        var authors = new List<Author>();
        BylineParser.Parse(line, authors);
        Assert.Equal(expected, string.Join('|', authors.Select(a => a.Name)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("시민기자")]
    [InlineData("공유하기")]
    [InlineData("印刷")]
    [InlineData("评论")]
    [InlineData("사회")]
    [InlineData("国際")]
    [InlineData("メールで共有する")]
    [InlineData("この機能は会員限定です")]
    [InlineData("前の記事を読む")]
    [InlineData("เผยแพร่ 4 มี.ค. 2568 18:05 น.")]
    [InlineData("วันที่เผยแพร่ 4 มีนาคม 2568 | ปรับปรุงล่าสุด 5 มีนาคม 2568")]
    [InlineData("آخر تحديث 2025-03-04")]
    [InlineData("Frissítve: 2025.03.04. | Létrehozva: 2025.03.03.")]
    [InlineData("Objavljeno: 4. 3. 2025")]
    [InlineData("Létrehozva: Kedd, 2025.03.04.")]
    [InlineData("Publicado: Martes, 4 de marzo de 2025")]
    [InlineData("Mis en ligne: 2025-03-05")]
    [InlineData("Email the author")]
    [InlineData("5 hours ago")]
    [InlineData("Updated")]
    [InlineData("https://example.org/ann")]
    [InlineData("the committee met on friday to talk about nothing")]
    [InlineData("Share | Print | Comments")]
    [InlineData("Friday")]
    [InlineData("Related Topics")]
    [InlineData("No Author")]
    [InlineData("La villa desvía el tráfico de camiones durante las obras por Ribera del Olmo")]
    public void Parse_NoName_GivesNone(string line)
    {
        var authors = new List<Author>();
        BylineParser.Parse(line, authors);
        Assert.Empty(authors);
    }

    [Theory]
    [InlineData("dpa", AuthorKind.Agency)]
    [InlineData("AP", AuthorKind.Agency)]
    [InlineData("新华社", AuthorKind.Agency)]
    [InlineData("Agencia Marisol", AuthorKind.Agency)]
    [InlineData("Demirci Haber Ajansı", AuthorKind.Agency)]
    [InlineData("Quillport News Agency", AuthorKind.Agency)]
    [InlineData("خبرگزاری دمیرچی", AuthorKind.Agency)]
    [InlineData("La rédaction", AuthorKind.Organization)]
    [InlineData("Harbour Lines Editorial Team", AuthorKind.Organization)]
    [InlineData("Lake Media Ltd", AuthorKind.Organization)]
    [InlineData("Ann Miller", AuthorKind.Person)]
    public void Parse_AgencyOrNewsroom_IsMarked(string line, AuthorKind kind)
    {
        var authors = new List<Author>();
        BylineParser.Parse(line, authors);
        Assert.Equal(kind, Assert.Single(authors).Kind);
    }

    [Theory]
    [InlineData("By Ann Miller Edited by Ray Stone", "Ann Miller")]
    [InlineData("Ann Miller, fact checked by Ray Stone", "Ann Miller")]
    [InlineData("Reviewed by Ray Stone", "Ray Stone")]
    [InlineData("By Ann Miller Updated March 4, 2025", "Ann Miller")]
    [InlineData("AuthorAnn Miller", "Ann Miller")]
    [InlineData("DiCaprio Lee", "DiCaprio Lee")]
    [InlineData("Ann Miller, Garden Educator & Food Specialist", "Ann Miller")]
    [InlineData("ZLF-Korrespondent Emil Sand", "Emil Sand")]
    [InlineData("by DT in Diary", "DT")]
    [InlineData("vom Seepoeten", "Seepoeten")]
    [InlineData("By Ann Miller and Tom Lake Fact-checked by Ray Stone", "Ann Miller|Tom Lake")]
    [InlineData("Par Anne Meunier, traduit par Luc Pierre", "Anne Meunier")]
    [InlineData("Written and edited by Ann Miller", "Ann Miller")]
    [InlineData("A story told by Ann Miller", "Ann Miller")]
    public void Parse_OtherWorkBehindTheAuthor_IsNoAuthorship(string line, string expected)
    {
        var authors = new List<Author>();
        BylineParser.Parse(line, authors);
        Assert.Equal(expected, string.Join('|', authors.Select(a => a.Name)));
    }

    [Theory]
    [InlineData("by c1ph4", "c1ph4")]
    [InlineData("posted by lupa on 3 July", "lupa")]
    [InlineData("By signing up you agree to our terms", "")]
    [InlineData("By providing your address", "")]
    public void Parse_HandleBehindACue_IsTakenWhereItStandsAlone(string line, string expected)
    {
        var authors = new List<Author>();
        BylineParser.Parse(line, authors, takesHandles: true);
        Assert.Equal(expected, string.Join('|', authors.Select(a => a.Name)));
    }

    [Theory]
    [InlineData("happy99", "happy99")]
    [InlineData("crazy bikes", "crazy bikes")]
    [InlineData("Ann Miller, CFP®", "Ann Miller")]
    [InlineData("24 comments", "")]
    [InlineData("Copyright Lake Media GmbH & Co. KG", "Copyright Lake Media GmbH & Co. KG")]
    public void ParseDeclared_AnyShape_IsANameUnlessItHoldsANumber(string value, string expected)
    {
        var authors = new List<Author>();
        BylineParser.ParseDeclared(value, authors);
        Assert.Equal(expected, string.Join('|', authors.Select(a => a.Name)));
    }

    [Fact]
    public void Parse_TenThousandAuthors_GivesAHandful()
    {
        var authors = new List<Author>();
        BylineParser.Parse(string.Join(", ", Enumerable.Range(0, 10_000).Select(i => $"Ann M{(char)('a' + (i % 26))}{(char)('a' + (i / 26 % 26))}")), authors);
        Assert.InRange(authors.Count, 1, BylineParser.MaxAuthors);
    }

    [Fact]
    public void Parse_NamesOfALine_StandAtTheirPlaces()
    {
        const string Line = "By Martha Hollis, Owen Pryce, Jr. and MARTHA HOLLIS";
        var names = new BylineNames();
        BylineParser.Parse(Line, ref names);
        Assert.Equal(2, names.Count);
        Assert.Equal("Martha Hollis", Line.Substring(names[0].Start, names[0].Length));
        Assert.Equal("Owen Pryce Jr.", names[1].In(Line).ToString());
    }

    [Fact]
    public void TryRead_WhatWordsMayMean_ReadsWhatLookingForEverythingReads()
    {
        string[] words = ["Mara", "Quill", "harbour", "quay", "by", "Reporter", "von", "July", "Monday", "3", "c1ph4", "J.R.", "Stone.", "O'Hara", "ByAnn", "Jean-Luc", "mara@courier.example", "www.courier.example", "Team", "CNN", "the", "ÉLISE", "山田", "…", "May."];
        var random = new Random(3);
        var bare = 0;
        for (var round = 0; round < 20_000; round++)
        {
            var piece = BylinePiece.Trim(string.Join(' ', Enumerable.Range(0, random.Next(1, 6)).Select(_ => words[random.Next(words.Length)])));
            var meant = BylinePiece.KindsIn(piece);
            bare += meant == BylineWordKinds.None ? 1 : 0;
            var isName = BylinePiece.TryRead(piece, BylineWordKinds.All, out var name, out var kind);
            Assert.Equal(isName, BylinePiece.TryRead(piece, meant, out var other, out var otherKind));
            if (isName) Assert.Equal((name.ToString(), kind), (other.ToString(), otherKind));
        }

        Assert.True(bare > 1000);
    }
}
