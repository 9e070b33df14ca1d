using Microsoft.Extensions.DependencyInjection;
using NewsCorpus.Sources;

namespace NewsCorpus.Tests;

public sealed class NewsCorpusServicesTests
{
    [Fact]
    public void AddNewsCorpus_ResolvedTwice_IsOneParser()
    {
        using var provider = new ServiceCollection().AddNewsCorpus().BuildServiceProvider();
        Assert.Same(provider.GetRequiredService<NewsParser>(), provider.GetRequiredService<NewsParser>());
    }

    [Fact]
    public void AddNewsCorpus_Configured_UsesTheOptions()
    {
        using var provider = new ServiceCollection()
            .AddNewsCorpus(options => options with { Limits = new ReadLimits { MaxSourceBytes = 1 } })
            .BuildServiceProvider();
        Assert.Equal(ParseOutcome.LimitExceeded, provider.GetRequiredService<NewsParser>().ParseText("long").Outcome);
    }

    [Fact]
    public void AddNewsCorpus_ParserRegisteredBefore_Stays()
    {
        using var provider = new ServiceCollection().AddSingleton(NewsParser.Default).AddNewsCorpus().BuildServiceProvider();
        Assert.Same(NewsParser.Default, provider.GetRequiredService<NewsParser>());
    }
}
