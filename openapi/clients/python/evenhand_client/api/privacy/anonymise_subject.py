from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.anonymisation_report import AnonymisationReport
from ...models.anonymise_request import AnonymiseRequest
from ...models.problem import Problem
from ...types import Response


def _get_kwargs(
    competition_id: UUID,
    subject_id: UUID,
    *,
    body: AnonymiseRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/competitions/{competition_id}/subjects/{subject_id}/anonymisation".format(
            competition_id=quote(str(competition_id), safe=""),
            subject_id=quote(str(subject_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AnonymisationReport | Problem | None:
    if response.status_code == 200:
        response_200 = AnonymisationReport.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = Problem.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = Problem.from_dict(response.json())

        return response_401

    if response.status_code == 404:
        response_404 = Problem.from_dict(response.json())

        return response_404

    if response.status_code == 409:
        response_409 = Problem.from_dict(response.json())

        return response_409

    if response.status_code == 413:
        response_413 = Problem.from_dict(response.json())

        return response_413

    if response.status_code == 415:
        response_415 = Problem.from_dict(response.json())

        return response_415

    if response.status_code == 422:
        response_422 = Problem.from_dict(response.json())

        return response_422

    if response.status_code == 429:
        response_429 = Problem.from_dict(response.json())

        return response_429

    if response.status_code == 500:
        response_500 = Problem.from_dict(response.json())

        return response_500

    if response.status_code == 503:
        response_503 = Problem.from_dict(response.json())

        return response_503

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[AnonymisationReport | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    competition_id: UUID,
    subject_id: UUID,
    *,
    client: AuthenticatedClient,
    body: AnonymiseRequest,
) -> Response[AnonymisationReport | Problem]:
    """Anonymise a person

     A judge, a member or mentor, or the holder of an account, by id. This cannot be undone:
    names and addresses are removed from every row, text, audit record and stored answer.
    Scores, countries, organisation and city are kept, because conflicts and standings depend on
    them. The person's tokens are revoked, and so are open invitations for or by the person.

    **Permissions**: organisers of the competition, with a reason.

    Args:
        competition_id (UUID):
        subject_id (UUID):
        body (AnonymiseRequest): The reason for anonymising a person, and spellings of the name.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AnonymisationReport | Problem]
    """

    kwargs = _get_kwargs(
        competition_id=competition_id,
        subject_id=subject_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    competition_id: UUID,
    subject_id: UUID,
    *,
    client: AuthenticatedClient,
    body: AnonymiseRequest,
) -> AnonymisationReport | Problem | None:
    """Anonymise a person

     A judge, a member or mentor, or the holder of an account, by id. This cannot be undone:
    names and addresses are removed from every row, text, audit record and stored answer.
    Scores, countries, organisation and city are kept, because conflicts and standings depend on
    them. The person's tokens are revoked, and so are open invitations for or by the person.

    **Permissions**: organisers of the competition, with a reason.

    Args:
        competition_id (UUID):
        subject_id (UUID):
        body (AnonymiseRequest): The reason for anonymising a person, and spellings of the name.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AnonymisationReport | Problem
    """

    return sync_detailed(
        competition_id=competition_id,
        subject_id=subject_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    competition_id: UUID,
    subject_id: UUID,
    *,
    client: AuthenticatedClient,
    body: AnonymiseRequest,
) -> Response[AnonymisationReport | Problem]:
    """Anonymise a person

     A judge, a member or mentor, or the holder of an account, by id. This cannot be undone:
    names and addresses are removed from every row, text, audit record and stored answer.
    Scores, countries, organisation and city are kept, because conflicts and standings depend on
    them. The person's tokens are revoked, and so are open invitations for or by the person.

    **Permissions**: organisers of the competition, with a reason.

    Args:
        competition_id (UUID):
        subject_id (UUID):
        body (AnonymiseRequest): The reason for anonymising a person, and spellings of the name.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AnonymisationReport | Problem]
    """

    kwargs = _get_kwargs(
        competition_id=competition_id,
        subject_id=subject_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    competition_id: UUID,
    subject_id: UUID,
    *,
    client: AuthenticatedClient,
    body: AnonymiseRequest,
) -> AnonymisationReport | Problem | None:
    """Anonymise a person

     A judge, a member or mentor, or the holder of an account, by id. This cannot be undone:
    names and addresses are removed from every row, text, audit record and stored answer.
    Scores, countries, organisation and city are kept, because conflicts and standings depend on
    them. The person's tokens are revoked, and so are open invitations for or by the person.

    **Permissions**: organisers of the competition, with a reason.

    Args:
        competition_id (UUID):
        subject_id (UUID):
        body (AnonymiseRequest): The reason for anonymising a person, and spellings of the name.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AnonymisationReport | Problem
    """

    return (
        await asyncio_detailed(
            competition_id=competition_id,
            subject_id=subject_id,
            client=client,
            body=body,
        )
    ).parsed
