package model_test

import "hanjung/model"

func must(s string) model.Date {
	d, err := model.ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

func en(s string) model.Text { return model.Text{EN: s} }

// fixture is a small timeline with every sort of record and link.
func fixture() *model.Timeline {
	src := []string{"s-en"}
	return model.New(model.Dataset{
		Topics: []model.Topic{
			{ID: "diplomacy", Name: model.Text{EN: "Diplomacy", KO: "외교", ZH: "外交"}},
			{ID: "west-sea", Name: model.Text{EN: "West Sea", KO: "서해", ZH: "黄海"}, Aliases: []string{"Yellow Sea"}},
			{ID: "culture", Name: model.Text{EN: "Culture", KO: "문화", ZH: "文化"}},
		},
		People: []model.Person{
			{ID: "xi-jinping", Name: model.Text{EN: "Xi Jinping", KO: "시진핑", ZH: "习近平"}, Roles: []model.Role{{Title: en("President"), Side: model.CN}}},
			{ID: "lee-jae-myung", Name: model.Text{EN: "Lee Jae Myung", KO: "이재명", ZH: "李在明"}, Aliases: []string{"Lee Jae-myung"}, Roles: []model.Role{{Title: en("President"), Side: model.KR}}},
			{ID: "wi-sung-lac", Name: model.Text{EN: "Wi Sung-lac", KO: "위성락"}, Roles: []model.Role{{Title: en("Adviser"), Side: model.KR}}},
		},
		Sources: []model.Source{
			{ID: "s-en", Publisher: "The Korea Herald", Lang: "en", Title: "t", URL: "https://example.org/1"},
			{ID: "s-ko", Publisher: "Yonhap News Agency", Lang: "ko", Title: "t", URL: "https://example.org/2"},
		},
		Threads: []model.Thread{{ID: "sea-story", Name: model.Text{EN: "West Sea story", KO: "서해 이야기"}, Roots: []string{"fisheries-2000"}}, {ID: "promise", Name: en("A promise"), Roots: []string{"talks-2026"}}},
		Events: []model.Record{
			{
				ID: "summit-2026", Date: must("2026-01-05"), Kind: model.Summit, Title: model.Text{EN: "Lee and Xi meet in Beijing", KO: "이재명·시진핑 베이징 정상회담", ZH: "李在明与习近平会谈"},
				Place: model.Text{EN: "Great Hall of the People, Beijing", KO: "베이징 인민대회당"}, Topics: []string{"diplomacy", "west-sea"}, People: []string{"lee-jae-myung", "xi-jinping"},
				Claims: []model.Claim{
					{Text: en("They met for ninety minutes."), Topics: []string{"diplomacy"}, Sources: src},
					{Text: en("Talks on the maritime boundary are to be held."), Topics: []string{"west-sea"}, Sources: []string{"s-ko"}},
					{Text: en("Go and football come first."), Topics: []string{"culture"}, Sources: src},
				},
				Rare: &model.Rare{
					Quotes:     []model.Quote{{Speaker: "wi-sung-lac", Text: en("cautious expectations"), Topics: []string{"west-sea"}, Sources: src}},
					Agreements: []string{"mou-2026"}, Commitments: []string{"talks-2026"}, Follows: []string{"structures-2018"},
					Differences: []model.Difference{{About: en("length"), Values: []model.Value{{Value: en("90"), Sources: src}, {Value: en("100"), Sources: src}}}},
				},
			},
			{
				ID: "structures-2018", Date: must("2018~"), Kind: model.Dispute, Title: en("Steel structures in the zone"), Topics: []string{"west-sea"},
				Claims: []model.Claim{{Text: en("A structure appeared."), Sources: src}}, Rare: &model.Rare{Follows: []string{"fisheries-2000"}},
			},
			{
				ID: "gyeongju-2025", Date: must("2025-11-01"), Kind: model.Summit, Title: en("Gyeongju summit"), Topics: []string{"diplomacy"}, People: []string{"xi-jinping"},
				Claims: []model.Claim{{Text: en("They met."), Sources: src}},
			},
			{
				ID: "apec-2026", Date: must("2026-11"), Kind: model.Summit, Title: en("APEC in Shenzhen"), Planned: true, Topics: []string{"diplomacy"},
				Claims: []model.Claim{{Text: en("It is planned."), Sources: src}},
			},
			{
				ID: "visit-2026", Date: must("2026-01-04/2026-01-07"), Kind: model.Visit, Title: en("State visit"), Topics: []string{"diplomacy"},
				Claims: []model.Claim{{Text: en("A visit of four days."), Sources: src}},
			},
		},
		Agreements: []model.Record{
			{
				ID: "fisheries-2000", Signed: must("2000-08-03"), Kind: model.Treaty, Title: en("Fisheries Agreement"), Topics: []string{"west-sea"},
				Rare:   &model.Rare{Parties: []model.Party{{Side: model.KR, Body: en("Government")}, {Side: model.CN, Body: en("Government")}}},
				Claims: []model.Claim{{Text: en("It set up a zone."), Sources: src}},
			},
			{
				ID: "mou-2026", Signed: must("2026-01-05"), Kind: model.MOU, Title: en("MOU on the environment"), Topics: []string{"diplomacy"},
				Rare:   &model.Rare{Parties: []model.Party{{Side: model.KR, Body: en("Environment Ministry"), Person: "wi-sung-lac"}}},
				Claims: []model.Claim{{Text: en("It says so."), Sources: src}},
			},
		},
		Commitments: []model.Record{
			{
				ID: "talks-2026", Date: must("2026-01-05"), Due: must("2026"), Title: en("Hold boundary talks"), Topics: []string{"west-sea"},
				Claims: []model.Claim{{Text: en("Within the year."), Sources: src}}, Rare: &model.Rare{MadeBy: []model.Side{model.KR, model.CN}, Follows: []string{"summit-2026"}},
			},
			{
				ID: "swap-2025", Date: must("2025-11-01"), Due: must("2025"), Title: en("Renew the swap"), Topics: []string{"diplomacy"},
				Claims: []model.Claim{{Text: en("Soon."), Sources: src}},
				Rare:   &model.Rare{MadeBy: []model.Side{model.CN}, History: []model.Step{{Date: must("2025-11-03"), State: model.Met, Sources: src}}},
			},
		},
	})
}
