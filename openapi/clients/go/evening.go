// A judge's evening: signs in by invitation, shows each entry, reads a mark for each criterion from standard
// input, submits the score sheets, and keeps their receipts.
//
// Usage: evening SERVER INVITATION FOLDER. The folder keeps the sign-in, so that the same command can be repeated
// until there are assignments.
package main

import (
	"bufio"
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"evening/evenhand"
)

type evening struct {
	client      *evenhand.APIClient
	signedIn    context.Context
	competition string
	input       *bufio.Scanner
}

func main() {
	if err := run(os.Args[1], os.Args[2], os.Args[3]); err != nil {
		// A problem document (RFC 9457) says what is wrong, and where.
		var refused *evenhand.GenericOpenAPIError
		if errors.As(err, &refused) && len(refused.Body()) > 0 {
			fmt.Fprintln(os.Stderr, string(refused.Body()))
		}
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(server, code, folder string) error {
	configuration := evenhand.NewConfiguration()
	configuration.Servers[0].URL = server + "/api/v1"
	e := evening{
		client: evenhand.NewAPIClient(configuration),
		input:  bufio.NewScanner(os.Stdin),
	}
	if err := e.signIn(code, filepath.Join(folder, "sign-in.json")); err != nil {
		return err
	}
	return e.judge(folder)
}

func (e *evening) signIn(code, kept string) error {
	text, err := os.ReadFile(kept)
	if errors.Is(err, os.ErrNotExist) {
		text, err = e.redeem(code)
		if err == nil {
			err = os.WriteFile(kept, text, 0o600)
		}
	}
	if err != nil {
		return err
	}
	var given evenhand.Redemption
	if err := json.Unmarshal(text, &given); err != nil {
		return err
	}
	e.signedIn = context.WithValue(context.Background(), evenhand.ContextAccessToken, given.Token)
	e.competition = given.Membership.CompetitionId
	return nil
}

func (e *evening) redeem(code string) ([]byte, error) {
	key := make([]byte, 16)
	if _, err := rand.Read(key); err != nil {
		return nil, err
	}
	given, _, err := e.client.AccountsAPI.RedeemInvitation(context.Background()).
		IdempotencyKey(fmt.Sprintf("%x", key)).
		RedemptionRequest(*evenhand.NewRedemptionRequest(code)).
		Execute()
	if err != nil {
		return nil, err
	}
	return json.Marshal(given)
}

func (e *evening) judge(folder string) error {
	judging := e.client.JudgingAPI
	assignments, err := e.assignments()
	if err != nil {
		return err
	}
	receipts := map[string]evenhand.Receipt{}
	for _, assignment := range assignments {
		entry, id := assignment.Entry, assignment.Id
		fmt.Printf("%s %s\n%s\n", entry.Code, entry.Title, entry.Abstract)
		marks, err := e.marks(assignment.RoundId)
		if err != nil {
			return err
		}
		sheet := *evenhand.NewSheetRequest(marks)
		// Each answer has the sheet's version, which the next change names.
		now, _, err := judging.GetMySheet(e.signedIn, e.competition, id).Execute()
		if err != nil {
			return err
		}
		draft, _, err := judging.SaveMyDraft(e.signedIn, e.competition, id).
			SheetRequest(sheet).IfMatch(tag(now.Version)).Execute()
		if err != nil {
			return err
		}
		_, _, err = judging.SubmitMySheet(e.signedIn, e.competition, id).
			SheetRequest(sheet).IfMatch(tag(draft.Version)).Execute()
		if err != nil {
			return err
		}
		list, _, err := judging.ListMySheetReceipts(e.signedIn, e.competition, id).Execute()
		if err != nil {
			return err
		}
		receipts[entry.Code] = list.Items[len(list.Items)-1]
	}
	text, err := json.Marshal(receipts)
	if err != nil {
		return err
	}
	file := filepath.Join(folder, "receipts.json")
	fmt.Printf("%d receipts are in %s\n", len(receipts), file)
	return os.WriteFile(file, text, 0o600)
}

func (e *evening) assignments() ([]evenhand.MyAssignment, error) {
	var all []evenhand.MyAssignment
	request := e.client.JudgingAPI.ListMyAssignments(e.signedIn, e.competition).Limit(200)
	for {
		page, _, err := request.Execute()
		if err != nil {
			return nil, err
		}
		all = append(all, page.Items...)
		if page.NextCursor == nil {
			return all, nil
		}
		request = request.Cursor(*page.NextCursor)
	}
}

func (e *evening) marks(round string) ([]evenhand.MarkRequest, error) {
	now, _, err := e.client.RoundsAPI.GetRound(e.signedIn, e.competition, round).Execute()
	if err != nil {
		return nil, err
	}
	var marks []evenhand.MarkRequest
	for _, criterion := range now.Rubric {
		fmt.Printf("%s, %s to %s: ", criterion.Criterion, criterion.Min, criterion.Max)
		if !e.input.Scan() {
			return nil, errors.New("a mark is missing")
		}
		// A decimal string, exactly as the judge wrote it.
		score := strings.TrimSpace(e.input.Text())
		marks = append(marks, *evenhand.NewMarkRequest(criterion.Criterion, score))
	}
	return marks, nil
}

func tag(version int64) string {
	return fmt.Sprintf("%q", fmt.Sprint(version))
}
