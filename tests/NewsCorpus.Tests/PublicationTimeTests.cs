namespace NewsCorpus.Tests;

public sealed class PublicationTimeTests
{
    private static readonly DateTime s_local = new(2021, 7, 30, 9, 20, 5);

    [Fact]
    public void ToString_Day_HasNoTime() => Assert.Equal("2021-07-30", new PublicationTime(s_local.Date, DatePrecision.Day, TimeSpan.FromHours(2)).ToString());

    [Fact]
    public void ToString_MinuteWithoutZone_HasNoZone() => Assert.Equal("2021-07-30T09:20", new PublicationTime(s_local, DatePrecision.Minute).ToString());

    [Fact]
    public void ToString_Utc_EndsInZ() => Assert.Equal("2021-07-30T09:20:05Z", new PublicationTime(s_local, DatePrecision.Second, TimeSpan.Zero).ToString());

    [Fact]
    public void ToString_NegativeOffset_KeepsItsSign() =>
        Assert.Equal("2021-07-30T09:20-03:30", new PublicationTime(s_local, DatePrecision.Minute, -TimeSpan.FromMinutes(210)).ToString());
}
